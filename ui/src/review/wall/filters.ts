import type { LangView, WallAnswerView, WallLineView } from '../../ipc/bindings';

/** What the wall shows; an empty list filters nothing. */
export type Filters = {
  marks: string[];
  speakers: string[];
  langs: LangView[];
  /** Lines that had no code when the filter was set, by `key`; `null`: coded or not. They stay in view while they are coded. */
  uncoded: Set<string> | null;
};

/** An answer with those of its lines that are shown. */
export type Shown = { answer: WallAnswerView; lines: number[] };

/** Names a line of this opening. */
export const key = (answer: number, line: number): string => `${answer}:${line}`;

/** No filter. */
export const noFilters = (): Filters => ({ marks: [], speakers: [], langs: [], uncoded: null });

/** Whether anything is filtered. */
export function isFiltering(filters: Filters): boolean {
  return filters.marks.length + filters.speakers.length + filters.langs.length > 0 || filters.uncoded !== null;
}

/** The lines that no code was given to. */
export function uncodedLines(answers: WallAnswerView[]): Set<string> {
  return new Set(answers.flatMap(({ answer, lines }) => lines.flatMap((line, at) => (line.themes.length === 0 ? [key(answer, at)] : []))));
}

/** The answers that are shown, in the desk's order. */
export function shown(answers: WallAnswerView[], filters: Filters): Shown[] {
  const fits = (answer: WallAnswerView, { line }: WallLineView, at: number) =>
    (filters.marks.length === 0 || (line.mark !== null && filters.marks.includes(line.mark))) &&
    (filters.speakers.length === 0 || filters.speakers.includes(line.speaker)) &&
    (filters.uncoded === null || filters.uncoded.has(key(answer.answer, at)));
  return answers
    .filter((answer) => filters.langs.length === 0 || filters.langs.includes(answer.lang))
    .map((answer) => ({ answer, lines: answer.lines.flatMap((line, at) => (fits(answer, line, at) ? [at] : [])) }))
    .filter(({ answer, lines }) => lines.length > 0 || (answer.lines.length === 0 && !isFiltering({ ...filters, langs: [] })));
}

/** As many answers as fit into `limit` lines: a wall of thousands is drawn as one reads on. */
export function within(all: Shown[], limit: number): Shown[] {
  let lines = 0;
  const end = all.findIndex((one) => (lines += Math.max(1, one.lines.length)) > limit);
  return end < 0 ? all : all.slice(0, Math.max(1, end));
}

/**
 * Puts answers that were read again back into the order that is on the screen.
 *
 * The desk shuffles at every reading, and its handles count for one reading only. An answer is known again
 * by its words; the one whose line was just `changed` takes what is left over.
 */
export function sameOrder(before: WallAnswerView[], fresh: WallAnswerView[], changed: number): WallAnswerView[] {
  const print = (answer: WallAnswerView) => JSON.stringify([answer.lang, answer.entered, answer.lines]);
  const byPrint = new Map<string, WallAnswerView[]>();
  for (const answer of fresh) byPrint.set(print(answer), [...(byPrint.get(print(answer)) ?? []), answer]);
  const places = before.map((answer) => (answer.answer === changed ? undefined : byPrint.get(print(answer))?.shift()));
  const left = [...byPrint.values()].flat();
  for (const [at, answer] of before.entries()) {
    if (places[at]) continue;
    const alike = left.findIndex((one) => one.lang === answer.lang && one.lines.length === answer.lines.length);
    if (alike >= 0) places[at] = left.splice(alike, 1)[0];
  }
  return [...places.filter((answer) => answer !== undefined), ...left];
}
