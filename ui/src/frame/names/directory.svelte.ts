import { call } from '../../ipc/call';
import type { DirectoryView } from '../../ipc/bindings';
import { t } from '../../words/words.svelte';
import { announce } from '../announce.svelte';

/** What a file holds; of a list, what the lines are that do not say it. */
export type Kind = 'people' | 'team' | 'hide' | 'keep';

/** What is done with it. */
export type Way = 'replace' | 'add' | 'remove';

/** Often enough for a bar that moves. */
const EVERY = 200;

/** The organisation's directory as this window knows it. It follows a file to its end, whatever page is shown. */
class Directory {
  view = $state.raw<DirectoryView | null>(null);
  trouble: unknown = $state.raw(null);
  isBusy = $derived(['reading', 'joining', 'sealing'].includes(this.view?.state ?? ''));
  /** What was asked in an earlier turn is not shown. */
  #turn = 0;
  /** The next look. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads what is known. */
  read(): Promise<void> {
    return this.#follow(() => call('directory_read', {}));
  }

  /** Asks for a file and begins with it. */
  begin(kind: Kind, way: Way): Promise<void> {
    return this.#follow(() => call('directory_begin', { kind, way }));
  }

  /** Ends the work on a file; nothing has changed. */
  cancel(): Promise<void> {
    return this.#follow(() => call('directory_cancel', {}));
  }

  /** Nothing is known any more: for tests, which have one window for many desks. */
  forget(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.view = this.trouble = null;
  }

  async #follow(ask: () => Promise<DirectoryView>): Promise<void> {
    this.trouble = null;
    try {
      await this.#ask(ask);
    } catch (cause) {
      // A second file was refused; the first goes on.
      this.trouble = cause;
      if (this.view) this.#show(this.view);
    }
  }

  async #look(): Promise<void> {
    try {
      await this.#ask(() => call('directory_read', {}));
    } catch (cause) {
      this.trouble = cause;
    }
  }

  async #ask(ask: () => Promise<DirectoryView>): Promise<void> {
    const turn = this.#turn;
    const view = await ask();
    if (turn === this.#turn) this.#show(view);
  }

  #show(view: DirectoryView): void {
    clearTimeout(this.#timer);
    const wasBusy = this.isBusy;
    this.view = view;
    if (this.isBusy) this.#timer = setTimeout(() => void this.#look(), EVERY);
    else if (wasBusy) announce(t(`directory-${view.state}`));
  }
}

/** The one of this window. */
export const directory = new Directory();
