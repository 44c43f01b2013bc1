import type { ThemeView, WallAnswerView, WallLineView } from '../../ipc/bindings';
import { length, type Range } from './spans';

/** What a code is given to beside the line: words of it, or the whole answer. `null`: the line. */
export type Pick = Range | 'answer' | null;

/** A choice of all words of a line is the line. */
export function settled(text: string, pick: Pick): Pick {
  return pick !== null && pick !== 'answer' && pick.from === 0 && pick.to === length(text) ? null : pick;
}

/** A place on an answer, as the desk reads it. */
export function spotName(line: number, pick: Pick): string {
  if (pick === 'answer') return 'answer';
  return pick ? `${line} ${pick.from} ${pick.to}` : String(line);
}

/** The themes at a place. */
export function themesAt(answer: WallAnswerView, line: number, pick: Pick): number[] {
  if (pick === 'answer') return answer.themes;
  const at = answer.lines[line];
  if (!pick) return at?.themes ?? [];
  return at?.spans.find(({ from, to }) => from === pick.from && to === pick.to)?.themes ?? [];
}

/** Whether a place is a quote. */
export function isQuoted(answer: WallAnswerView, line: number, pick: Pick): boolean {
  const at = answer.lines[line];
  if (pick === 'answer' || !at) return false;
  return pick ? at.spans.some(({ from, to, is_quote }) => from === pick.from && to === pick.to && is_quote) : at.is_quote;
}

/** The answer, with other themes or another quote at a place. What is shown is never changed, only replaced. */
export function changed(answer: WallAnswerView, line: number, pick: Pick, change: { themes?: number[]; is_quote?: boolean }): WallAnswerView {
  if (pick === 'answer') return { ...answer, themes: change.themes ?? answer.themes };
  const lines = answer.lines.map((one, at) => (at === line ? changedLine(one, pick, change) : one));
  return { ...answer, lines };
}

function changedLine(line: WallLineView, pick: Range | null, change: { themes?: number[]; is_quote?: boolean }): WallLineView {
  if (!pick) return { ...line, ...change };
  const known = line.spans.find(({ from, to }) => from === pick.from && to === pick.to);
  const span = { themes: [], is_quote: false, ...known, ...pick, ...change };
  const others = line.spans.filter((one) => one !== known);
  const kept = span.themes.length > 0 || span.is_quote ? [...others, span] : others;
  return { ...line, spans: kept.sort((a, b) => a.from - b.from || a.to - b.to) };
}

/** The letter of a theme, which it keeps: A to Z, then AA. */
export function letter(theme: number): string {
  const at = theme - 1;
  return at < 26 ? String.fromCharCode(65 + Math.max(0, at)) : letter(Math.floor(at / 26)) + letter((at % 26) + 1);
}

/** The theme with this handle. */
export const themeOf = (themes: ThemeView[], handle: number): ThemeView | undefined => themes.find(({ theme }) => theme === handle);
