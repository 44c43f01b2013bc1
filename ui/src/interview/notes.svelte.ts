import { ChangeSet, type EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { call } from '../ipc/call';
import type { AnswerView, FindView, LookView, SavedView } from '../ipc/bindings';
import { caretLine, codes, isSameAs, lineMarks, type LineMark } from './editor/lineMarks';
import { arrived, hidden, isClosed, likely, replace, restore, setLikely, setSoon, soon, stillTyped, type Hidden, type Soon } from './editor/names';
import { forget, stepsSince } from './editor/past';
import { noteState, placeOf, type Named } from './editor/state';
import type { Saver } from './saver.svelte';

const SAVE_MS = 400;
const HIDE_MS = 1_000;
const CLOSE_MS = 2_000;

/** The thing on the screen that shows a state: the editor, or the plain text field. */
export type Surface = { readonly question: string; isComposing: () => boolean; apply: (tr: Transaction) => void; reset: (state: EditorState) => void };

/** What the notes need to know from the hour. */
export type Home = { saver: Saver; took: (question: string, saved: SavedView) => void; replaced: (count: number) => void };

/** The notes of every question of this interview, and the way their names are taken out. */
export class Notes {
  /** Grows with each change, so that a screen can follow. */
  version = $state(0);

  readonly #home: Home;
  #states = new Map<string, EditorState>();
  #surface: Surface | null = null;
  #travelling = new Map<string, Set<{ changes: ChangeSet }>>();
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #looking = new Map<string, 'once' | 'again'>();
  #dirty = new Set<string>();
  /** What was sent last without the word under the caret, as far as one knows. */
  #partly = new Map<string, EditorState>();

  /** While the desk erases, nothing is saved: what is still on the screen would be written again. */
  #isErasing = false;

  constructor(home: Home) {
    this.#home = home;
  }

  /** The state of a question's notes; made from the stored lines when it is first asked for. */
  open(question: string, answer: AnswerView | undefined, start: { speaker: LineMark['speaker']; topic: string | null; named: Named }): EditorState {
    const known = this.#states.get(question);
    if (known) return known;
    const state = noteState(answer?.lines ?? [], start.speaker, start.topic, start.named);
    this.#states.set(question, state);
    return state;
  }

  /** The state of a question that has been opened. Reading it in a template follows each change. */
  state(question: string): EditorState | undefined {
    void this.version;
    return this.#states.get(question);
  }

  attach(surface: Surface): () => void {
    this.#surface = surface;
    return () => {
      if (this.#surface === surface) this.#surface = null;
    };
  }

  /** Changes the notes of a question, on the screen or not. */
  dispatch(question: string, ...specs: readonly TransactionSpec[]): void {
    for (const spec of specs) {
      const state = this.#states.get(question);
      if (!state) return;
      const tr = state.update(spec);
      if (this.#surface?.question === question) this.#surface.apply(tr);
      else this.took(question, tr);
    }
  }

  /** A change has happened: remember it, look for names, and save soon. */
  took(question: string, tr: Transaction): void {
    this.#states.set(question, tr.state);
    this.version += 1;
    for (const one of this.#travelling.get(question) ?? []) one.changes = one.changes.compose(tr.changes);
    const isMarked = tr.startState.field(lineMarks) !== tr.state.field(lineMarks);
    if (tr.docChanged || isMarked) {
      this.#dirty.add(question);
      this.#home.saver.begin(`note ${question}`);
      clearTimeout(this.#timers.get(`close ${question}`));
      this.#later(`save ${question}`, SAVE_MS, () => this.save(question));
    }
    if (tr.docChanged || tr.selection) void this.#look(question);
    if (tr.selection && !tr.docChanged) {
      this.#later(`place ${question}`, SAVE_MS, () => this.#savePlace(question));
    }
    const hasLeftLine = caretLine(tr.startState) !== caretLine(tr.state);
    if (hasLeftLine && !tr.isUserEvent('hide')) queueMicrotask(() => this.hideSoon(question, () => true));
  }

  /** Replaces the words that are underlined and closed. */
  hideSoon(question: string, which: (one: Soon) => boolean): void {
    const state = this.#states.get(question);
    if (!state || this.#isComposing(question)) return;
    this.#hide(question, state.field(soon).filter((one) => isClosed(state, one.from, one.to) && which(one)));
  }

  /** Saves now. Leaving the question, the line of names is closed first. */
  save(question: string, isLeaving = false): void {
    if (this.#isErasing) {
      this.#later(`save ${question}`, SAVE_MS, () => this.save(question, isLeaving));
      return;
    }
    clearTimeout(this.#timers.get(`save ${question}`));
    const state = this.#states.get(question);
    if (!state || !(this.#dirty.has(question) || isLeaving)) return;
    if (isLeaving && !this.#dirty.has(question) && !this.#partly.has(question) && state.field(soon).length === 0) return;
    this.#dirty.delete(question);
    if (isLeaving) this.#partly.delete(question);
    else this.#partly.set(question, state);
    const track = this.#track(question, state);
    // A space after the last word says that it is finished: nothing is held back when one leaves.
    const text = state.doc.toString() + (isLeaving && state.doc.length > 0 ? ' ' : '');
    const args = {
      question,
      caret: String(isLeaving ? text.length : state.selection.main.head),
      lines: codes(state.field(lineMarks)),
      place: this.place(question),
    };
    this.#home.saver.want(`note ${question}`, {
      send: () => call('note_save', args, text),
      done: (saved) => {
        this.#land(question, state, track, saved.finds);
        this.#release(question, track);
        // The word under the caret was held back: it is saved when it is left, or when nothing more comes.
        if (saved.holds_back) {
          this.#dirty.add(question);
          // Until then it is not called saved: a crash would lose that word.
          this.#home.saver.begin(`note ${question}`);
          this.#later(`close ${question}`, CLOSE_MS, () => this.save(question, true));
        } else if (this.#partly.get(question) === state) this.#partly.delete(question);
        this.#home.took(question, saved);
      },
    });
  }

  /** Saves a question again, although its words have not changed; with `isFinished` the word under the caret counts as finished. */
  touch(question: string, isFinished = false): void {
    this.#dirty.add(question);
    this.save(question, isFinished);
  }

  /** Lets the desk take lines away; saves wait until the screen shows what is left. */
  async whileErasing(act: () => Promise<void>): Promise<void> {
    this.#isErasing = true;
    try {
      await act();
    } finally {
      this.#isErasing = false;
    }
  }

  /** Saves everything that is not saved yet, on the way out. */
  saveAll(): void {
    for (const question of this.#states.keys()) this.save(question, true);
  }

  /** Stored lines have changed elsewhere: notes that differ are made anew. */
  reconcile(answers: { [key in string]: AnswerView }, start: (question: string) => Parameters<Notes['open']>[2], except?: string): void {
    for (const [question, state] of this.#states) {
      if (question === except || isSameAs(state, answers[question]?.lines ?? [])) continue;
      this.#dirty.delete(question);
      this.#partly.delete(question);
      clearTimeout(this.#timers.get(`save ${question}`));
      this.#states.delete(question);
      const fresh = this.open(question, answers[question], start(question));
      if (this.#surface?.question === question) this.#surface.reset(fresh);
    }
    this.version += 1;
  }

  /** Gives the word of a placeholder back to the text; false when it is gone from memory. */
  async giveBack(question: string, one: Hidden): Promise<boolean> {
    const { word } = await call('name_give_back', { find: String(one.find) });
    const now = this.#states.get(question)?.field(hidden).find((other) => other.find === one.find);
    if (word === null || !now) return false;
    this.dispatch(question, restore(now, word));
    this.save(question);
    return true;
  }

  /** Puts a word back where one of these handles hides it; the others stay. */
  fill(question: string, finds: readonly number[], word: string): void {
    const next = () => this.#states.get(question)?.field(hidden).find(({ find }) => finds.includes(find));
    for (let one = next(); one; one = next()) this.dispatch(question, restore(one, word));
  }

  /** Looks again: an accent has been composed. */
  look(question: string): void {
    void this.#look(question);
  }

  /** Stops all timers: the interview has ended. */
  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#dirty.clear();
  }

  async #look(question: string): Promise<void> {
    if (this.#looking.has(question)) {
      this.#looking.set(question, 'again');
      return;
    }
    const state = this.#states.get(question);
    if (!state) return;
    this.#looking.set(question, 'once');
    const track = this.#track(question, state);
    try {
      const args = { question, caret: String(state.selection.main.head) };
      const look = await call('note_look', args, state.doc.toString());
      if (!this.#isComposing(question)) this.#underline(question, state, track, look);
    } catch {
      // A look that fails hides nothing on the screen; the door still takes names out when the text is saved.
    } finally {
      this.#release(question, track);
      const isStale = this.#looking.get(question) === 'again';
      this.#looking.delete(question);
      if (isStale) void this.#look(question);
    }
  }

  #underline(question: string, sent: EditorState, track: { changes: ChangeSet }, look: LookView): void {
    const state = this.#states.get(question);
    if (!state) return;
    const before = state.field(soon);
    const now = Date.now();
    const list = arrived(sent, state, track.changes, look.finds)
      .filter((find) => isClosed(state, find.from, find.to))
      .map((find): Soon => ({ ...find, since: before.find((one) => one.from === find.from && one.word === find.word)?.since ?? now }));
    const open = stillTyped(sent, state, track.changes, look.likely);
    if (list.length > 0 || before.length > 0 || open?.word !== state.field(likely)?.word) {
      this.dispatch(question, { effects: [setSoon.of(list), setLikely.of(open)] });
    }
    if (list.length === 0) return;
    const wait = Math.min(...list.map((one) => one.since)) + HIDE_MS - now;
    this.#later(`hide ${question}`, Math.max(0, wait), () => this.hideSoon(question, (one) => Date.now() - one.since >= HIDE_MS - 50));
  }

  #land(question: string, sent: EditorState, track: { changes: ChangeSet }, finds: FindView[]): void {
    const state = this.#states.get(question);
    if (!state) return;
    if (this.#isComposing(question)) {
      this.#dirty.add(question);
      this.#later(`save ${question}`, SAVE_MS, () => this.save(question));
      return;
    }
    this.#hide(question, arrived(sent, state, track.changes, finds));
  }

  #hide(question: string, finds: readonly Omit<Soon, 'since'>[]): void {
    const state = this.#states.get(question);
    const spec = state && replace(state, finds);
    if (!spec) return;
    const kept = stepsSince(state, finds);
    this.dispatch(question, spec);
    // Undo must never bring the name back.
    const replaced = this.#states.get(question);
    if (replaced) this.dispatch(question, ...forget(replaced, kept));
    this.#home.replaced(finds.length);
  }

  #track(question: string, state: EditorState): { changes: ChangeSet } {
    const track = { changes: ChangeSet.empty(state.doc.length) };
    const all = this.#travelling.get(question) ?? new Set();
    this.#travelling.set(question, all.add(track));
    return track;
  }

  #release(question: string, track: { changes: ChangeSet }): void {
    this.#travelling.get(question)?.delete(track);
  }

  #isComposing(question: string): boolean {
    return this.#surface?.question === question && this.#surface.isComposing();
  }

  #later(key: string, after: number, act: () => void): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(act, after));
  }

  /** Where the caret of a question stands: "line:column". */
  place(question: string): string {
    const state = this.#states.get(question);
    if (!state) return '0:0';
    const { line, column } = placeOf(state);
    return `${line}:${column}`;
  }

  #savePlace(question: string): void {
    const state = this.#states.get(question);
    if (!state || this.#dirty.has(question)) return;
    void call('place_save', { question, place: this.place(question) }).catch(() => undefined);
  }
}
