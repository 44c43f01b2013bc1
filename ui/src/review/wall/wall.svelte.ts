import { announce } from '../../frame/announce.svelte';
import { lead } from '../../frame/lead.svelte';
import { call } from '../../ipc/call';
import type { ThemeView, WallAnswerView, WallLineView, WallView, WholeView } from '../../ipc/bindings';
import { t } from '../../words/words.svelte';
import { findWords, readAgain, readWall } from '../opening';
import { choices, type Choice } from './codes';
import { isCoded, isFiltering, linesWith, noFilters, shown, uncodedLines } from './filters';
import { changed, isQuoted, settled, spotName, themeOf, themesAt, type Pick } from './given';
import { cut, picked, whole } from './spans';

/** A line of this opening: the handle of its answer, and its position in it. */
export type Spot = { answer: number; line: number };

/** Answers side by side, and where the lead stands among them. */
export class Wall {
  /** Replaced, never changed: thousands of answers are not watched one by one. */
  view = $state.raw<WallView | null>(null);
  filters = $state.raw(noFilters());
  now = $state.raw<Spot | null>(null);
  /** What on the current line, or around it, gets the next code. */
  pick = $state.raw<Pick>(null);
  typed = $state('');
  /** Position in the list of codes. */
  active = $state(0);
  isListOpen = $state(false);
  /** Words that are looked for; `null`: a question is open. */
  sought = $state<string | null>(null);
  /** Grows when a step was taken back, for what keeps words of its own. */
  turn = $state(0);
  trouble: unknown = $state.raw(null);
  /** Which opening hangs here, or is asked for: positions count for their own opening only. */
  #opening = 0;
  /** What was given so far, so that an older reading is not taken for the newest. */
  #changes = 0;
  /** The code field of the current line. */
  #field: HTMLInputElement | undefined;
  /** The next field that appears takes the focus: the lead is moving between lines. */
  #isMoving = false;

  all = $derived(shown(this.view?.answers ?? [], this.filters));
  spots = $derived(this.all.flatMap(({ answer, lines }) => lines.map((line) => ({ answer: answer.answer, line }))));
  isFiltered = $derived(isFiltering(this.filters));
  /** Where the current answer stands among those shown. */
  place = $derived(this.all.findIndex(({ answer }) => answer.answer === this.now?.answer));
  coded = $derived((this.view?.answers ?? []).filter(isCoded).length);
  current = $derived(this.now ? this.line(this.now) : undefined);
  isQuote = $derived(this.#here((answer, line) => isQuoted(answer, line, this.pick)) ?? false);
  choices = $derived<Choice[]>(
    this.isListOpen ? choices(this.view?.themes ?? [], this.typed, this.#here((answer, line) => themesAt(answer, line, this.pick)) ?? []) : [],
  );

  /** Opens a question: all its answers, in the order the desk shuffled. */
  open(question: string): Promise<void> {
    this.sought = null;
    this.view = null;
    return this.#show(() => readWall(question));
  }

  /** Shows the lines that hold these words. What hangs here stays until they are found. */
  find(words: string): Promise<void> {
    this.sought = words;
    return this.#show(() => findWords(words));
  }

  async #show(read: () => Promise<WallView>): Promise<void> {
    this.trouble = null;
    this.clear();
    this.filters = noFilters();
    const opening = (this.#opening += 1);
    try {
      const view = await read();
      // The lead may have gone on to something else meanwhile.
      if (this.#opening !== opening) return;
      this.view = view;
      this.now = this.spots[0] ?? null;
      this.pick = null;
    } catch (cause) {
      if (this.#opening === opening) this.trouble = cause;
    }
  }

  /** Reads what hangs here again, where it hangs. */
  async again(): Promise<void> {
    const opening = this.#opening;
    if (!this.view) return;
    let fresh: WallView;
    let seen: number;
    do {
      seen = this.#changes;
      fresh = await readAgain();
    } while (this.#changes !== seen);
    if (this.#opening !== opening) return;
    this.view = fresh;
    this.pick = null;
    this.turn += 1;
    if (this.filters.uncoded) this.filters = { ...this.filters, uncoded: new Set([...this.filters.uncoded, ...uncodedLines(fresh.answers)]) };
  }

  answer(handle: number): WallAnswerView | undefined {
    // Handles are positions in the desk's order.
    return this.view?.answers[handle];
  }

  line({ answer, line }: Spot): WallLineView | undefined {
    return this.answer(answer)?.lines[line];
  }

  theme(handle: number): ThemeView | undefined {
    return themeOf(this.view?.themes ?? [], handle);
  }

  #here<R>(read: (answer: WallAnswerView, line: number) => R): R | undefined {
    const answer = this.now && this.answer(this.now.answer);
    return this.now && answer ? read(answer, this.now.line) : undefined;
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
    this.pick = null;
    this.clear();
  }

  /** Stands on a line and takes the focus there. */
  goTo(spot: Spot): void {
    if (this.isNow(spot.answer, spot.line)) return this.focus();
    this.#isMoving = true;
    this.stand(spot);
  }

  /** Goes `by` lines down, or up; stops at the ends. */
  move(by: number): void {
    const at = this.spots.findIndex(({ answer, line }) => this.isNow(answer, line));
    const spot = this.spots[Math.min(this.spots.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    if (spot) this.goTo(spot);
  }

  /** A filter was set or cleared: one stands on a line that is shown. */
  filter(change: Partial<Wall['filters']> | null): void {
    this.filters = change ? { ...this.filters, ...change } : noFilters();
    const [first] = this.spots;
    if (first && !this.spots.some(({ answer, line }) => this.isNow(answer, line))) this.stand(first);
  }

  filterTheme(theme: number | null): void {
    this.filter({ theme: theme === null ? null : { id: theme, lines: linesWith(this.view?.answers ?? [], theme) } });
  }

  filterUncoded(isOn: boolean): void {
    this.filter({ uncoded: isOn ? uncodedLines(this.view?.answers ?? []) : null });
  }

  /** Chooses words of a line, the whole answer, or the line again. */
  choosePart(pick: Pick): void {
    const { current } = this;
    if (!current || (pick !== null && pick !== 'answer' && current.said !== 'note')) return;
    const next = pick === null || pick === 'answer' ? pick : whole(current.line.text, pick);
    if (next === this.pick) return;
    this.pick = next;
    if (next === null) announce(t('wall-picked-none'));
    else if (next === 'answer') announce(t('wall-picked-answer'));
    else announce(t('wall-picked', { words: cut(current.line.text, next) }));
  }

  /** What a key makes of the choice; `false`: it is no key for that. */
  pickBy(key: string, held: { shift: boolean; ctrl: boolean }): boolean {
    const text = this.current?.line.text;
    if (text === undefined) return false;
    if (held.shift && !held.ctrl && (key === 'ArrowDown' || key === 'ArrowUp')) {
      this.choosePart(key === 'ArrowDown' ? 'answer' : null);
      return true;
    }
    const next = picked(text, this.pick === 'answer' ? null : this.pick, key, held);
    if (next === undefined) return false;
    this.choosePart(next);
    return true;
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

  /** Gives what stands in the list to what is chosen; a new name becomes a theme first. */
  async choose(choice: Choice | undefined = this.choices[this.active]): Promise<void> {
    const { now: spot, pick } = this;
    const opening = this.#opening;
    if (!choice || !spot || !this.view) return;
    this.clear();
    if (choice.kind === 'theme') return this.give(spot, choice.theme.theme, true, pick);
    try {
      const theme = await lead.keep(() => call('theme_create', {}, choice.name));
      if (this.#opening !== opening || !this.view) return;
      this.view = { ...this.view, themes: [...this.view.themes.filter((one) => one.theme !== theme.theme), theme] };
      await this.give(spot, theme.theme, true, pick);
    } catch (cause) {
      this.trouble = cause;
    }
  }

  async give(spot: Spot, theme: number, given: boolean, pick: Pick = null): Promise<void> {
    const at = settled(this.line(spot)?.line.text ?? '', pick);
    const before = this.answer(spot.answer);
    if (!before) return;
    const others = themesAt(before, spot.line, at).filter((one) => one !== theme);
    const isDone = await this.#change(spot, changed(before, spot.line, at, { themes: given ? [...others, theme] : others }), () =>
      call('theme_give', { answer: String(spot.answer), spot: spotName(spot.line, at), theme: String(theme), given: String(given) }),
    );
    if (!isDone) return;
    if (at === this.pick || pick === this.pick) this.pick = null;
    announce(t(given ? 'review-code-given' : 'review-code-taken', { name: this.theme(theme)?.name ?? '' }));
    const opening = this.#opening;
    const themes = await call('themes_read', {}).catch(() => null);
    if (themes && this.view && this.#opening === opening) this.view = { ...this.view, themes };
  }

  /** Chooses the line, or the words chosen of it, for the report; or drops it. */
  async quote(spot: Spot | null = this.now, pick: Pick = this.pick): Promise<void> {
    const answer = spot && this.answer(spot.answer);
    if (!spot || !answer || pick === 'answer') return;
    const at = settled(this.line(spot)?.line.text ?? '', pick);
    const marked = !isQuoted(answer, spot.line, at);
    const isDone = await this.#change(spot, changed(answer, spot.line, at, { is_quote: marked }), () =>
      call('quote_mark', { answer: String(spot.answer), spot: spotName(spot.line, at), marked: String(marked) }),
    );
    if (isDone) announce(t(marked ? 'review-quote-marked' : 'review-quote-unmarked'));
  }

  /** Hides words that were missed. The desk seals the interview again; the wall hangs on. */
  async missed(spot: Spot, words: string): Promise<void> {
    await lead.keep(() => call('name_missed', { answer: String(spot.answer), line: String(spot.line) }, words));
    await this.again();
    announce(t('review-missed-done'));
  }

  /** Everything of the interview behind the current answer, for a reason that is kept. */
  async look(reason: string): Promise<WholeView | null> {
    const { now, view } = this;
    if (!now || !view) return null;
    const seen = await lead.keep(() => call('interview_look', { answer: String(now.answer) }, reason));
    if (this.view) this.view = { ...this.view, looks: seen.looks };
    return seen;
  }

  async #change(spot: Spot, after: WallAnswerView, send: () => Promise<unknown>): Promise<boolean> {
    this.trouble = null;
    const opening = this.#opening;
    this.#changes += 1;
    const before = this.answer(spot.answer);
    const put = (answer: WallAnswerView | undefined) => {
      const { view } = this;
      if (view && answer && this.#opening === opening) this.view = { ...view, answers: view.answers.map((one) => (one.answer === spot.answer ? answer : one)) };
    };
    put(after);
    try {
      await lead.keep(send);
      return true;
    } catch (cause) {
      put(before);
      this.trouble = cause;
      return false;
    }
  }
}
