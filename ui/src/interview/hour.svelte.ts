import { call } from '../ipc/call';
import type { AnswerView, EnteredView, KitView, LangView, QuestionView, SavedView, SectionView, SessionView } from '../ipc/bindings';
import { announce } from '../frame/announce.svelte';
import { side, t } from '../words/words.svelte';
import type { LineMark } from './editor/lineMarks';
import { Notes } from './notes.svelte';
import { pageOf, pagesOf, stateOf, type Page } from './page';
import { Saver } from './saver.svelte';

const MINUTE_MS = 60_000;
const JUST_MS = 2_000;
/** What need not be told before the next question is on the screen waits so long: the window paints first. */
export const PAINT_MS = 60;

/** Nothing noted yet. */
const NOTHING: AnswerView = {
  lines: [],
  entered: null,
  no_answer: null,
  probes_asked: [],
  state: 'open',
  interviewer_agrees: false,
  note_taker_agrees: false,
  heard_differently: null,
};

/** The interview that is going on: where one is, what has been answered, what is being saved. */
export class Hour {
  readonly kit: KitView;
  readonly questions: readonly QuestionView[];
  readonly pages: readonly Page[];
  readonly saver = new Saver();
  readonly notes: Notes;

  /** As the desk last told it; answers are brought up to date by each save. */
  session: SessionView = $state()!;
  /** The question on the screen. */
  at = $state('');
  /** The language in which the question is shown. */
  lang: LangView = $state('en');
  /** Who speaks in the next new line. */
  speaker: LineMark['speaker'] = $state('director');
  /** Topic of the next new line, by question. */
  topics: Record<string, string> = $state({});
  /** Whole minutes since the first question. */
  minute = $state(0);
  /** What was hidden by hand last, while it can be undone. Its question, when its words are on the screen. */
  justHidden: { word: string; isLearned: boolean; question: string | null } | null = $state.raw(null);
  /** Where Ctrl+G twice goes back to. */
  cameFrom: string | null = null;

  #began: number;
  #hidAt = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(kit: KitView, session: SessionView) {
    this.kit = kit;
    this.questions = kit.sections.flatMap((section) => section.questions);
    this.pages = pagesOf(this.questions);
    this.session = session;
    this.lang = session.lang;
    this.at = this.has(session.place.question) ? this.page(session.place.question).id : (this.pages[0]?.id ?? '');
    this.#began = Date.now() - session.minute * MINUTE_MS;
    this.minute = session.minute;
    this.notes = new Notes({
      saver: this.saver,
      took: (question, saved) => this.took(question, saved),
      // What was hidden by hand has been said already, and says more.
      replaced: (count) => Date.now() - this.#hidAt > JUST_MS && announce(t('said-hidden', { n: count })),
    });
  }

  /** Moves the clock; called every few seconds. */
  tick(): void {
    this.minute = Math.floor((Date.now() - this.#began) / MINUTE_MS);
  }

  /** Whether the one who asked at first is typing now. */
  get isSwapped(): boolean {
    return this.session.swaps.length % 2 === 1;
  }

  has(id: string): boolean {
    return this.questions.some((question) => question.id === id);
  }

  question(id: string): QuestionView {
    const found = this.questions.find((question) => question.id === id);
    if (!found) throw new Error('no such question');
    return found;
  }

  section(id: string): SectionView | undefined {
    return this.kit.sections.find((section) => section.questions.some((question) => question.id === id));
  }

  answer(id: string): AnswerView {
    return this.session.answers[id] ?? NOTHING;
  }

  /** The page on which a question stands. */
  page(id: string): Page {
    return pageOf(this.questions, id);
  }

  /** How far a page is. A follow-up under a table counts with its question. */
  state(id: string): string {
    return stateOf(this.page(id), this.session.answers);
  }

  /** How many pages are in a state. */
  count(state: string): number {
    return this.pages.filter(({ id }) => this.state(id) === state).length;
  }

  /** What a new line starts with in a question. */
  start(id: string): Parameters<Notes['open']>[2] {
    const { kind } = this.question(id);
    const topics = kind.kind === 'topics' ? kind.topics : [];
    return {
      speaker: this.speaker,
      topic: this.topics[id] ?? topics[0]?.id ?? null,
      named: { name: t('notes-of', { question: id }), topics: Object.fromEntries(topics.map((topic) => [topic.id, side(topic.label, this.lang)])) },
    };
  }

  /** Goes to a question. What was typed is closed and saved on the way, without waiting. */
  go(id: string): void {
    const { id: page, notes } = this.page(id);
    if (!this.has(id) || page === this.at) return;
    this.leave();
    this.justHidden = null;
    this.cameFrom = this.at;
    this.at = page;
    // After a crash one comes back to this page even when nothing was typed on it.
    this.#afterPaint(() => call('place_save', { question: page, place: this.notes.place(notes) }));
  }

  /** Tells the desk once the page is painted, and only of the last page of a quick walk. */
  #afterPaint(tell: () => Promise<unknown>): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => void tell().catch(() => undefined), PAINT_MS);
  }

  /** Closes the names of the page on the screen and saves it. */
  leave(): void {
    const { notes } = this.page(this.at);
    this.notes.hideSoon(notes, () => true);
    this.notes.save(notes, true);
  }

  step(by: 1 | -1): void {
    const now = this.pages.findIndex(({ id }) => id === this.at);
    const next = this.pages[now + by];
    if (next) this.go(next.id);
  }

  /** The next question that is open or begun, round to the start. */
  nextUnanswered(): boolean {
    const now = this.pages.findIndex(({ id }) => id === this.at);
    const round = [...this.pages.slice(now + 1), ...this.pages.slice(0, now)];
    const next = round.find(({ id }) => this.state(id) === 'open') ?? round.find(({ id }) => this.state(id) === 'touched');
    if (next) this.go(next.id);
    return next !== undefined;
  }

  /** Section by number; its first question. */
  toSection(number: number): boolean {
    const first = this.kit.sections.find((section) => section.number === number)?.questions[0];
    if (first) this.go(first.id);
    return first !== undefined;
  }

  enter(id: string, entered: EnteredView): void {
    this.#change(id, { entered, no_answer: null });
    this.saver.want(`enter ${id}`, { send: () => call('answer_enter', { question: id }, entered), done: (saved) => this.took(id, saved) });
  }

  noAnswer(id: string, reason: string): void {
    this.#change(id, { no_answer: reason === 'clear' ? null : reason });
    this.saver.want(`none ${id}`, { send: () => call('answer_none', { question: id, reason }), done: (saved) => this.took(id, saved) });
  }

  askProbe(id: string, probe: number, isAsked: boolean): void {
    const before = this.answer(id).probes_asked.filter((one) => one !== probe);
    this.#change(id, { probes_asked: isAsked ? [...before, probe] : before });
    const args = { question: id, probe: String(probe), asked: String(isAsked) };
    this.saver.want(`probe ${id} ${probe}`, { send: () => call('probe_ask', args), done: (saved) => this.took(id, saved) });
  }

  /** Hides a word everywhere. The words under the caret are saved again, so that the hidden one can be given back. */
  async hide(id: string, word: string): Promise<void> {
    await this.saver.flush();
    await this.#hide(id, word, id);
    this.notes.touch(id, true);
  }

  /** Hides a word of the debrief, where no editor is on the screen. */
  hideSuspect(id: string, word: string): Promise<void> {
    return this.#hide(id, word, null);
  }

  /** The word that was hidden last stands again, here and in the study. */
  async unhide(): Promise<void> {
    const last = this.justHidden;
    if (!last) return;
    this.justHidden = null;
    await this.saver.flush();
    const { session, finds } = await call('name_unhide', {}, last.word);
    this.take(session, last.question ?? undefined);
    if (last.question) {
      this.notes.fill(last.question, finds, last.word);
      this.notes.touch(last.question);
    }
    announce(t('said-unhidden'));
  }

  /** Takes a whole interview as the desk sees it now. */
  take(session: SessionView, except?: string): void {
    this.session = session;
    this.notes.reconcile(session.answers, (id) => this.start(id), except);
  }

  took(id: string, saved: SavedView): void {
    this.#change(id, { state: saved.state });
    this.session.hidden = saved.hidden;
  }

  /** Saves all, and waits for the desk: before a lock, the debrief, or the seal. */
  async settle(): Promise<boolean> {
    this.leave();
    this.notes.saveAll();
    return this.saver.flush();
  }

  stop(): void {
    clearTimeout(this.#telling);
    this.notes.stop();
    this.saver.end();
  }

  async #hide(id: string, word: string, open: string | null): Promise<void> {
    const { session, is_learned } = await call('name_hide', { question: id }, word);
    this.#hidAt = Date.now();
    this.justHidden = { word, isLearned: is_learned, question: open };
    this.take(session, open ?? undefined);
    announce(t(is_learned ? 'said-hidden-study' : 'said-hidden-here'));
  }

  #change(id: string, change: Partial<AnswerView>): void {
    this.session.answers[id] = { ...this.answer(id), ...change };
  }
}
