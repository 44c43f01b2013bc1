/** One thing that is tried at a time, and why it did not work. */
export class Attempt {
  /** What the last try ended with; null while nothing went wrong. */
  trouble: unknown = $state.raw(null);

  async of(act: () => Promise<void>) {
    this.trouble = null;
    try {
      await act();
    } catch (cause) {
      this.trouble = cause;
    }
  }
}
