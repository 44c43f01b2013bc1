import type { LangView, PrintedView } from '../../ipc/bindings';

/** A run of words; `isFound`: it may point at somebody. */
export type Run = { text: string; isFound: boolean };

const MARKS: Record<LangView, [string, string]> = { en: ['“', '”'], fr: ['«\u202f', '\u202f»'] };

/** What is printed of a quote, with its quotation marks, cut where words were found. */
export function runs(printed: PrintedView): Run[] {
  const cut: Run[] = [];
  const add = (text: string, isFound: boolean) => {
    if (text !== '') cut.push({ text, isFound });
  };
  let from = 0;
  for (const [start, end] of printed.found) {
    add(printed.words.slice(from, start), false);
    add(printed.words.slice(start, end), true);
    from = end;
  }
  add(printed.words.slice(from), false);
  if (!printed.in_marks) return cut;
  const [open, close] = MARKS[printed.lang];
  return [{ text: open, isFound: false }, ...cut, { text: close, isFound: false }];
}
