import type { SavedView } from '../ipc/bindings';

/** One thing to save: how to send it, and what to do with the answer. */
export type Job = { send: () => Promise<SavedView>; done: (saved: SavedView) => void };

const RETRY_MS = 2_000;

/**
 * Saves one thing after another while the person goes on typing. A newer job under the same key takes the
 * place of one that waits; nothing is called saved before the desk has answered.
 */
export class Saver {
  /** What the status line says. */
  status = $state<'saved' | 'saving' | 'failed'>('saved');
  /** Why the last save failed. */
  failure = $state.raw<unknown>(null);

  #begun = new Set<string>();
  #waiting = new Map<string, Job>();
  #running: Promise<void> | null = null;
  /** The interview has ended: what comes now would go into the next one. */
  #isOver = false;

  /** Something was typed that will be saved on the next pause: until then it is not called saved. */
  begin(key: string): void {
    if (this.#isOver) return;
    this.#begun.add(key);
    if (this.status === 'saved') this.status = 'saving';
  }

  /** Adds a job and returns at once. */
  want(key: string, job: Job): void {
    if (this.#isOver) return;
    this.#begun.delete(key);
    this.#waiting.set(key, job);
    if (this.status !== 'failed') this.status = 'saving';
    this.#running ??= this.#run();
  }

  /** Waits until nothing is left to save; ends early when a save fails. */
  async flush(): Promise<boolean> {
    while (this.#running) await this.#running;
    return this.#waiting.size === 0;
  }

  /** Drops what waits, and takes nothing more: the interview has ended. */
  end(): void {
    this.#isOver = true;
    this.#waiting.clear();
    this.#begun.clear();
    this.status = 'saved';
  }

  async #run(): Promise<void> {
    try {
      for (let next = this.#first(); next; next = this.#first()) {
        const [key, job] = next;
        this.#waiting.delete(key);
        try {
          const saved = await job.send();
          if (this.#isOver) return;
          job.done(saved);
        } catch (cause) {
          if (this.#isOver) return;
          if (!this.#waiting.has(key)) this.#waiting.set(key, job);
          this.failure = cause;
          this.status = 'failed';
          setTimeout(() => this.retry(), RETRY_MS);
          return;
        }
      }
      this.failure = null;
      this.status = this.#begun.size > 0 ? 'saving' : 'saved';
    } finally {
      this.#running = null;
    }
  }

  #first(): [string, Job] | undefined {
    return this.#waiting.entries().next().value;
  }

  /** Tries again what could not be saved. */
  retry(): void {
    if (this.#waiting.size > 0) this.#running ??= this.#run();
  }
}
