import { tick } from 'svelte';
import { announce } from '../frame/announce.svelte';
import { call } from '../ipc/call';
import { failureWords } from '../words/failure';
import { t } from '../words/words.svelte';
import { caretLine, lineMarks, markHere, markLine } from './editor/lineMarks';
import { hidden, setSoon, soon, type Hidden, type Soon } from './editor/names';
import { wordHere, wordIn } from './editor/state';
import type { Hour } from './hour.svelte';

/** What a dialog may be about. */
export type Question = 'none' | 'unwrite' | 'all' | 'move';

/** What the keys and the buttons of the live screen do. */
export class Deeds {
  /** The dialog that is open. */
  asking: Question | null = $state(null);
  /** What went wrong last, until something goes right. */
  failure = $state('');
  /** Question whose notes are on the screen; a table shows those of its follow-up. */
  notesOf: () => string;

  readonly #hour: Hour;

  constructor(hour: Hour, notesOf: () => string) {
    this.#hour = hour;
    this.notesOf = notesOf;
  }

  ask(what: Question): void {
    this.asking = what;
  }

  unanswered(): void {
    if (!this.#hour.nextUnanswered()) announce(t('live-no-open'));
  }

  /** F9: who speaks on this line, and from now on. */
  speaker(): void {
    const state = this.#hour.notes.state(this.notesOf());
    const now = state ? markHere(state).speaker : this.#hour.speaker;
    const speaker = now === 'director' ? 'direct_report' : 'director';
    this.#hour.speaker = speaker;
    if (state) this.#hour.notes.dispatch(this.notesOf(), { effects: markLine.of({ line: caretLine(state), change: { speaker } }), userEvent: 'mark' });
    announce(t(speaker === 'director' ? 'speaker-director-name' : 'speaker-direct-report-name'));
  }

  /** Ctrl+Q: this line is their exact words, or a summary after all. */
  ownWords(): void {
    const state = this.#hour.notes.state(this.notesOf());
    if (!state) return;
    const own = !markHere(state).own;
    this.#hour.notes.dispatch(this.notesOf(), { effects: markLine.of({ line: caretLine(state), change: { own } }), userEvent: 'mark' });
    announce(t(own ? 'said-own' : 'said-not-own'));
  }

  /** A topic for this line when it is empty, or else for a new line at the end of that topic. */
  topic(id: string): void {
    const question = this.notesOf();
    const state = this.#hour.notes.state(question);
    this.#hour.topics[question] = id;
    if (!state) return;
    const marks = state.field(lineMarks);
    const here = caretLine(state);
    if (state.doc.line(here + 1).length === 0) {
      this.#hour.notes.dispatch(question, { effects: markLine.of({ line: here, change: { topic: id } }), userEvent: 'mark' });
      return;
    }
    const last = Math.max(marks.findLastIndex((mark) => mark.topic === id), -1);
    const at = state.doc.line(last < 0 ? state.doc.lines : last + 1).to;
    const line = (last < 0 ? state.doc.lines - 1 : last) + 1;
    this.#hour.notes.dispatch(question, { changes: { from: at, insert: '\n' }, selection: { anchor: at + 1 }, effects: markLine.of({ line, change: { topic: id, mark: null, own: false } }), userEvent: 'input.topic', scrollIntoView: true });
  }

  /** F7: keeps the word that is underlined near the caret, or gives the last hidden one back. */
  async keepOrGiveBack(): Promise<void> {
    const state = this.#hour.notes.state(this.notesOf());
    if (!state) return;
    const { head } = state.selection.main;
    const nearest = <T extends { from: number; to: number }>(all: readonly T[]) => [...all].sort((a, b) => Math.abs(a.to - head) - Math.abs(b.to - head))[0];
    const word = nearest(state.field(soon));
    const chip = nearest(state.field(hidden));
    if (word) await this.keep(word);
    else if (chip) await this.giveBack(chip);
    else announce(t('said-nothing-here'));
  }

  async keep(word: Soon): Promise<void> {
    const id = this.notesOf();
    const rest = this.#hour.notes.state(id)?.field(soon).filter((one) => one.find !== word.find) ?? [];
    this.#hour.notes.dispatch(id, { effects: setSoon.of(rest) });
    await this.#tried(async () => {
      await call('name_keep', {}, word.word);
      this.#hour.notes.touch(id);
      announce(t('said-kept'));
    });
  }

  async giveBack(chip: Hidden): Promise<void> {
    await this.#tried(async () => {
      const isBack = await this.#hour.notes.giveBack(this.notesOf(), chip);
      announce(t(isBack ? 'said-given-back' : 'said-gone'));
    });
  }

  /** F8: hides the word under the caret, or what is selected; also in a line that says why. */
  async hide(): Promise<void> {
    const id = this.notesOf();
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement && field.id !== 'editor') {
      const word = wordIn(field.value, field.selectionStart, field.selectionEnd);
      if (word) await this.#tried(() => this.#hour.hide(id, word));
      // The field saves itself again, and the desk's answer replaces the word in it.
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    const state = this.#hour.notes.state(id);
    const word = state && wordHere(state);
    if (word) await this.#tried(() => this.#hour.hide(id, word.word));
  }

  /** Undoes the last hiding by hand, and gives the keyboard back to the notes. */
  async unhide(): Promise<void> {
    await this.#tried(() => this.#hour.unhide());
    await this.toNotes();
  }

  /** Gives the keyboard back to the notes: the button that was pressed goes with what it was about. */
  async toNotes(): Promise<void> {
    await tick();
    document.querySelector<HTMLElement>('#editor')?.focus();
  }

  /** Erases for good, in three sizes. */
  async unwrite(scope: 'line' | 'minutes' | 'question'): Promise<void> {
    const question = this.notesOf();
    this.asking = null;
    await this.#tried(async () => {
      this.#hour.notes.save(question, true);
      await this.#hour.saver.flush();
      await this.#hour.notes.whileErasing(async () => this.#hour.take(await call('note_unwrite', { question, scope })));
      announce(t('unwrite-done'));
    });
  }

  /** The line with the caret goes to another question. */
  async move(to: string): Promise<void> {
    const question = this.notesOf();
    const state = this.#hour.notes.state(question);
    this.asking = null;
    if (!state) return;
    const line = String(caretLine(state));
    await this.#tried(async () => {
      this.#hour.notes.save(question, true);
      await this.#hour.saver.flush();
      await this.#hour.notes.whileErasing(async () => this.#hour.take(await call('line_move', { question, line, to })));
    });
  }

  /** F6: the two swap roles from this question on; once more takes it back. */
  async swap(): Promise<void> {
    const { session } = this.#hour;
    await this.#tried(async () => {
      session.swaps = await call('roles_swap', { question: this.#hour.at });
      announce(t(session.swaps.includes(this.#hour.at) ? 'live-swap-note' : 'live-swap-back'));
    });
  }

  async #tried(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.failure = '';
    } catch (cause) {
      this.failure = failureWords(cause);
      announce(this.failure);
    }
  }
}
