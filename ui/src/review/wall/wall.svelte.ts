import { announce } from '../../frame/announce.svelte';
import { lead } from '../../frame/lead.svelte';
import { call } from '../../ipc/call';
import type { ThemeView, WallAnswerView, WallLineView, WallView } from '../../ipc/bindings';
import { t } from '../../words/words.svelte';
import { readWall } from '../opening';
import { choices, type Choice } from './codes';
import { isFiltering, noFilters, sameOrder, shown, uncodedLines, within } from './filters';

/** Lines drawn at first, and at each step further down. */
const STEP = 300;

/** A line of this opening: the handle of its answer, and its position in it. */
export type Spot = { answer: number; line: number };

/** One question with every answer, and where the lead stands in it. */
export class Wall {
  view = $state<WallView | null>(null);
  filters = $state(noFilters());
  now = $state.raw<Spot | null>(null);
  typed = $state('');
  /** Position in the list of codes. */
  active = $state(0);
  isListOpen = $state(false);
  limit = $state(STEP);
  trouble: unknown = $state.raw(null);
  #undo: (() => Promise<void>)[] = [];
  #wanted = '';
  /** The code field of the current line. */
  #field: HTMLInputElement | undefined;
  /** The next field that appears takes the focus: the lead is moving between lines. */
  #isMoving = false;

  all = $derived(shown(this.view?.answers ?? [], this.filters));
  drawn = $derived(within(this.all, this.limit));
  spots = $derived(this.all.flatMap(({ answer, lines }) => lines.map((line) => ({ answer: answer.answer, line }))));
  left = $derived(this.spots.length - this.drawn.reduce((sum, { lines }) => sum + lines.length, 0));
  isFiltered = $derived(isFiltering(this.filters));
  /** Answers with at least one code. */
  coded = $derived((this.view?.answers ?? []).filter(({ lines }) => lines.some(({ themes }) => themes.length > 0)).length);
  current = $derived(this.now ? this.line(this.now) : undefined);
  choices = $derived<Choice[]>(this.isListOpen ? choices(this.view?.themes ?? [], this.typed, this.current?.themes ?? []) : []);

  /** Opens a question: all its answers, in the order the desk shuffled. */
  async open(question: string): Promise<void> {
    this.trouble = null;
    this.view = null;
    this.#undo = [];
    this.clear();
    this.limit = STEP;
    this.filters = noFilters();
    this.now = null;
    this.#wanted = question;
    try {
      const view = await readWall(question);
      // The lead may have gone on to another question meanwhile.
      if (this.#wanted !== question) return;
      this.view = view;
      this.now = this.spots[0] ?? null;
    } catch (cause) {
      if (this.#wanted === question) this.trouble = cause;
    }
  }

  answer(handle: number): WallAnswerView | undefined {
    return this.view?.answers.find(({ answer }) => answer === handle);
  }

  line({ answer, line }: Spot): WallLineView | undefined {
    return this.answer(answer)?.lines[line];
  }

  theme(handle: number): ThemeView | undefined {
    return this.view?.themes.find(({ theme }) => theme === handle);
  }

  /** The code field of the line one stands on has appeared. */
  enter(field: HTMLInputElement | undefined): void {
    this.#field = field;
    if (this.#isMoving) this.focus();
    this.#isMoving = false;
  }

  /** Puts the focus on the current line. */
  focus(): void {
    this.#field?.focus({ preventScroll: true });
    this.#field?.closest('.statement')?.scrollIntoView({ block: 'nearest' });
  }

  isNow(answer: number, line: number): boolean {
    return this.now?.answer === answer && this.now.line === line;
  }

  stand(spot: Spot): void {
    if (this.isNow(spot.answer, spot.line)) return;
    this.now = spot;
    this.clear();
  }

  /** Stands on a line and takes the focus there. */
  goTo(spot: Spot): void {
    if (this.isNow(spot.answer, spot.line)) return this.focus();
    this.#isMoving = true;
    this.stand(spot);
  }

  /** Goes `by` lines down, or up; stops at the ends, and draws more when it comes near the last line drawn. */
  move(by: number): void {
    const at = this.spots.findIndex(({ answer, line }) => this.isNow(answer, line));
    const to = Math.min(this.spots.length - 1, Math.max(0, at < 0 ? 0 : at + by));
    const spot = this.spots[to];
    if (!spot) return;
    while (to >= this.spots.length - this.left) this.limit += STEP;
    this.goTo(spot);
  }

  more(): void {
    this.limit += STEP;
  }

  /** What is typed in the code field; the list opens with the first letter. */
  type(text: string): void {
    this.typed = text;
    this.isListOpen = text.trim() !== '';
    this.active = 0;
  }

  openList(): void {
    this.isListOpen = true;
    this.active = 0;
  }

  clear(): void {
    this.typed = '';
    this.isListOpen = false;
    this.active = 0;
  }

  step(by: number): void {
    const count = this.choices.length;
    if (count > 0) this.active = (this.active + by + count) % count;
  }

  /** Gives what stands in the list to the current line; a new name becomes a theme first. */
  async choose(choice: Choice | undefined = this.choices[this.active]): Promise<void> {
    const { now: spot, view } = this;
    if (!choice || !spot || !view) return;
    this.clear();
    if (choice.kind === 'theme') return this.give(spot, choice.theme.theme, true);
    try {
      const theme = await lead.keep(() => call('theme_create', {}, choice.name));
      // A position counts for its own opening only.
      if (this.view !== view) return;
      view.themes.push(theme);
      await this.give(spot, theme.theme, true);
    } catch (cause) {
      this.trouble = cause;
    }
  }

  async give(spot: Spot, theme: number, given: boolean): Promise<void> {
    await this.#change(spot, given ? [...(this.line(spot)?.themes ?? []), theme] : (this.line(spot)?.themes ?? []).filter((one) => one !== theme), () =>
      call('theme_give', { answer: String(spot.answer), line: String(spot.line), theme: String(theme), given: String(given) }),
    );
    if (this.trouble) return;
    announce(t(given ? 'review-code-given' : 'review-code-taken', { name: this.theme(theme)?.name ?? '' }));
    this.#undo.push(() => this.give(spot, theme, !given));
    await this.#count();
  }

  async quote(spot: Spot | null = this.now): Promise<void> {
    const line = spot && this.line(spot);
    if (!spot || !line) return;
    this.trouble = null;
    const marked = !line.is_quote;
    line.is_quote = marked;
    try {
      await lead.keep(() => call('quote_mark', { answer: String(spot.answer), line: String(spot.line), marked: String(marked) }));
      announce(t(marked ? 'review-quote-marked' : 'review-quote-unmarked'));
      this.#undo.push(() => this.quote(spot));
    } catch (cause) {
      line.is_quote = !marked;
      this.trouble = cause;
    }
  }

  /** Takes back the last code or quote of this opening. */
  async undo(): Promise<void> {
    const back = this.#undo.pop();
    if (!back) return;
    const depth = this.#undo.length;
    await back();
    // Taking back is not a step of its own: twice Ctrl+Z takes back two things.
    this.#undo.length = depth;
  }

  /** Hides words that were missed. The desk seals the line again, so the question is read again in the same order. */
  async missed(spot: Spot, words: string): Promise<void> {
    if (!this.view) return;
    const { question, answers } = this.view;
    await lead.keep(() => call('name_missed', { answer: String(spot.answer), line: String(spot.line) }, words));
    const place = answers.findIndex(({ answer }) => answer === spot.answer);
    const before = $state.snapshot(answers);
    const fresh = await readWall(question);
    this.#undo = [];
    this.view = { ...fresh, answers: sameOrder(before, fresh.answers, spot.answer) };
    if (this.filters.uncoded) this.filters.uncoded = uncodedLines(fresh.answers);
    const answer = this.view.answers[place];
    this.now = answer ? { answer: answer.answer, line: spot.line } : (this.spots[0] ?? null);
    announce(t('review-missed-done'));
  }

  async #change(spot: Spot, themes: number[], send: () => Promise<unknown>): Promise<void> {
    const line = this.line(spot);
    if (!line) return;
    this.trouble = null;
    const before = [...line.themes];
    line.themes = themes;
    try {
      await lead.keep(send);
    } catch (cause) {
      line.themes = before;
      this.trouble = cause;
    }
  }

  async #count(): Promise<void> {
    const themes = await call('themes_read', {}).catch(() => null);
    if (themes && this.view) this.view.themes = themes;
  }
}
