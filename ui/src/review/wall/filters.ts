import type { LangView, WallAnswerView, WallLineView } from '../../ipc/bindings';

/** What the wall shows; an empty list filters nothing. */
export type Filters = {
  marks: string[];
  speakers: string[];
  langs: LangView[];
  /** Only their exact words. */
  own: boolean;
  /** Lines that had no code when the filter was set, by `key`; `null`: coded or not. They stay in view while they are coded. */
  uncoded: Set<string> | null;
  /** A theme, and the lines that had it when the filter was set; `null`: any. */
  theme: { id: number; lines: Set<string> } | null;
};

/** An answer with those of its lines that are shown. */
export type Shown = { answer: WallAnswerView; lines: number[] };

/** Names a line of this opening. */
export const key = (answer: number, line: number): string => `${answer}:${line}`;

/** No filter. */
export const noFilters = (): Filters => ({ marks: [], speakers: [], langs: [], own: false, uncoded: null, theme: null });

/** Whether anything is filtered. */
export function isFiltering(filters: Filters): boolean {
  const { marks, speakers, langs, own, uncoded, theme } = filters;
  return marks.length + speakers.length + langs.length > 0 || own || uncoded !== null || theme !== null;
}

/** Every theme on a line: on the line, on words of it, on its whole answer. */
function themesOn(answer: WallAnswerView, line: WallLineView): number[] {
  return [...answer.themes, ...line.themes, ...line.spans.flatMap(({ themes }) => themes)];
}

const linesWhere = (answers: WallAnswerView[], fits: (themes: number[]) => boolean) =>
  new Set(answers.flatMap((answer) => answer.lines.flatMap((line, at) => (fits(themesOn(answer, line)) ? [key(answer.answer, at)] : []))));

/** The lines that no code was given to. */
export const uncodedLines = (answers: WallAnswerView[]): Set<string> => linesWhere(answers, (themes) => themes.length === 0);

/** The lines that a theme was given to. */
export const linesWith = (answers: WallAnswerView[], theme: number): Set<string> => linesWhere(answers, (themes) => themes.includes(theme));

/** Whether any theme was given to an answer, to a line of it or to words of a line. */
export const isCoded = (answer: WallAnswerView): boolean => answer.themes.length > 0 || answer.lines.some((line) => themesOn(answer, line).length > 0);

/** The answers that are shown, in the desk's order. */
export function shown(answers: WallAnswerView[], filters: Filters): Shown[] {
  const fits = (answer: WallAnswerView, { line }: WallLineView, at: number) =>
    (filters.marks.length === 0 || (line.mark !== null && filters.marks.includes(line.mark))) &&
    (filters.speakers.length === 0 || filters.speakers.includes(line.speaker)) &&
    (!filters.own || line.own_words) &&
    (filters.uncoded === null || filters.uncoded.has(key(answer.answer, at))) &&
    (filters.theme === null || filters.theme.lines.has(key(answer.answer, at)));
  // A reason and what was heard differently have no speaker.
  const isSpoken = filters.speakers.length > 0;
  return answers
    .filter((answer) => filters.langs.length === 0 || filters.langs.includes(answer.lang))
    .map((answer) => ({ answer, lines: answer.lines.flatMap((line, at) => ((line.said === 'note' || !isSpoken) && fits(answer, line, at) ? [at] : [])) }))
    .filter(({ answer, lines }) => lines.length > 0 || (answer.lines.length === 0 && !isFiltering({ ...filters, langs: [] })));
}
