import { call } from '../ipc/call';
import { failureWords } from '../words/failure';
import { t } from '../words/words.svelte';
import { announce } from './announce.svelte';
import { lead } from './lead.svelte';

/** Back, or forth again. */
export type Way = 'step_undo' | 'step_redo';

/** Grows with each step, for a place that is then drawn anew. */
export const steps = $state({ turn: 0 });

const listeners = new Set<() => Promise<unknown>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads what is shown again after a step, in the place of being drawn anew. Gives the way to stop.
 *
 * A place that has a state of its own (where one stands, what is filtered) listens; the others begin again.
 */
export function afterStep(read: () => Promise<unknown>): () => void {
  listeners.add(read);
  return () => listeners.delete(read);
}

/** Takes the last step back, or does it again, one after the other as the keys came. */
export function step(way: Way): Promise<void> {
  const next = last.then(() => one(way));
  last = next;
  return next;
}

async function one(way: Way): Promise<void> {
  try {
    const { kind } = await lead.keep(() => call(way, {}));
    if (kind === null) return announce(t(`${way}-none`));
    if (listeners.size === 0) steps.turn += 1;
    await Promise.all([...listeners].map((read) => read()));
    announce(t(way, { what: t(`step-${kind}`) }));
  } catch (cause) {
    announce(failureWords(cause));
  }
}

/** The step that a key asks for. */
export function wayOf(event: KeyboardEvent): Way | null {
  if (!event.ctrlKey || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'step_redo' : 'step_undo';
  return key === 'y' && !event.shiftKey ? 'step_redo' : null;
}

/** Whether keys that edit text act on words here, and not on steps. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
