import type { WrittenView } from '../ipc/bindings';

/** One thing that is tried at a time, and how it went. */
export class Attempt {
  /** What the last try ended with; null while nothing went wrong. */
  trouble: unknown = $state.raw(null);
  /** Whether a try is on its way. */
  isBusy = $state(false);
  /** Whether the last file that was to be written is there. */
  isWritten = $state(false);

  async of(act: () => Promise<void>) {
    this.trouble = null;
    this.isBusy = true;
    try {
      await act();
    } catch (cause) {
      this.trouble = cause;
    } finally {
      this.isBusy = false;
    }
  }

  /** The same for what must not be asked for twice: while one is on its way, nothing is tried. */
  async once(act: () => Promise<void>) {
    if (!this.isBusy) await this.of(act);
  }

  /** Writes a file, and goes on with `then` when it is there: whoever closes the dialog wrote none. */
  write(ask: () => Promise<WrittenView>, then?: () => void | Promise<void>) {
    this.isWritten = false;
    return this.of(async () => {
      this.isWritten = (await ask()).is_written;
      if (this.isWritten) await then?.();
    });
  }
}
