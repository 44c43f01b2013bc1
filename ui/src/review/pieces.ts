import type { LangView, LineView } from '../ipc/bindings';

/** A run of a line: plain words, or what stands where a name stood. */
export type Piece = { text: string; isHidden: boolean };

/** Cuts a line at its placeholders, which the desk writes in square brackets. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') && part.endsWith(']') ? { text: part.slice(1, -1), isHidden: true } : { text: part, isHidden: false }));
}

const MARKS: Record<LangView, [string, string]> = { en: ['“', '”'], fr: ['«\u202f', '\u202f»'] };

/** Between the quotation marks of its language; marks that were typed are not doubled. */
export function quoted(text: string, lang: LangView): string {
  if (/^[“"«]/.test(text.trim())) return text;
  const [open, close] = MARKS[lang];
  return `${open}${text}${close}`;
}

/** A line as it is shown: their exact words stand between quotation marks. */
export function spoken(line: LineView, lang: LangView): string {
  return line.own_words ? quoted(line.text, lang) : line.text;
}

/** What a selection on the screen stands for in the line: without the marks that only the screen shows. */
export function unmarked(selected: string): string {
  return selected.replace(/[“”«»\u202f]/g, ' ').trim();
}
