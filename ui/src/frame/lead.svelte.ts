import { call } from '../ipc/call';
import type { KitView, LeadView, QuestionView, SectionView } from '../ipc/bindings';
import { beforeLock } from './lock';

/** A place of the lead's window, in the order of the bar. */
export const LEAD_PLACES = ['setup', 'inbox', 'wall', 'themes', 'culture', 'then', 'report', 'close'] as const;

/** One of them. */
export type LeadPlace = (typeof LEAD_PLACES)[number];

/** The study as the lead's window knows it; set-up and review read the same one. */
class Lead {
  study = $state.raw<LeadView | null>(null);
  kit = $state.raw<KitView | null>(null);
  /** Writes on their way to the disk. */
  writing = $state(0);
  /** The last write did not arrive. */
  isUnsaved = $state(false);

  /** Numbered questions with the section each stands in, in the order of the kit. */
  questions = $derived(
    (this.kit?.sections ?? []).flatMap((section) => section.questions.map((question) => ({ section, question }))),
  );

  /** The same writes, for whoever waits for their end. */
  #running = new Set<Promise<unknown>>();

  constructor() {
    beforeLock(async () => void (await Promise.allSettled(this.#running)));
  }

  /** Reads the study anew, and the kit when it is not known yet. */
  async read(): Promise<void> {
    this.study = await call('lead_state', {});
    if (this.study.questions > 0 && !this.kit) this.kit = await call('kit_read', {});
  }

  /** Does something that changes what is kept, and says in the status line how it went. */
  async keep<T>(write: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      const running = write();
      this.#running.add(running);
      const kept = await running.finally(() => this.#running.delete(running));
      this.isUnsaved = false;
      return kept;
    } catch (cause) {
      this.isUnsaved = true;
      throw cause;
    } finally {
      this.writing -= 1;
    }
  }

  /** A question and its section, by name. */
  find(id: string): { section: SectionView; question: QuestionView } | undefined {
    return this.questions.find(({ question }) => question.id === id);
  }
}

/** The one study of this window. */
export const lead = new Lead();
