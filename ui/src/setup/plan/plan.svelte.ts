import { lead } from '../../frame/lead.svelte';
import { call } from '../../ipc/call';
import type { PlanForm, PlanView } from '../../ipc/bindings';

/** What the lead decided so far, as the window knows it. */
class Plan {
  view = $state.raw<PlanView | null>(null);

  async read(): Promise<void> {
    this.view = await call('plan_read', {});
  }

  /** Keeps one step; the study beside it may say something else from now on. */
  async save(form: PlanForm): Promise<void> {
    this.view = await lead.keep(() => call('plan_save', {}, form));
    lead.study = await call('lead_state', {});
  }
}

/** The one plan of this window. */
export const plan = new Plan();

/** A whole number within its limits, or null. */
export function whole(text: string, [from, to]: readonly [number, number]): number | null {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= from && value <= to ? value : null;
}
