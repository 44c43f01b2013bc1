import type { Range } from './spans';

/** Letters that are two, and letters that Unicode does not take apart: as the desk folds them (`review/src/fold.rs`). */
const ONES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** One code point as it is looked for: no case, no accents, no ligature. Empty: it ends a word. */
function folded(point: string): string {
  return [...point.toLowerCase()]
    .flatMap((letter) => ONES[letter] ?? [...letter.normalize('NFKD')])
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .join('')
    .toLowerCase();
}

/** A text as it is looked for, a space before each word and one after the last; for each letter the code point it came from. */
function fold(text: string): { text: string; from: number[] } {
  let out = '';
  const from: number[] = [];
  let isInside = false;
  const add = (letters: string, at: number) => {
    out += letters;
    from.push(...Array.from({ length: letters.length }, () => at));
  };
  [...text].forEach((point, at) => {
    if (/^\p{M}$/u.test(point)) return;
    const letters = folded(point);
    if (letters !== '') add(isInside ? letters : ` ${letters}`, at);
    isInside = letters !== '';
  });
  add(' ', [...text].length);
  return { text: out, from };
}

/** What is looked for, cut as the desk cuts it: words that are perhaps only begun, and whole phrases between quotation marks. */
function needles(words: string): string[] {
  const parts = words.split(/["“”«»]/);
  return parts.flatMap((part, at) => {
    const isPhrase = at % 2 === 1;
    const pieces = isPhrase ? [part] : part.split(/\s+/);
    const all = pieces.map((piece) => fold(piece).text.trimEnd()).filter((piece) => piece !== '');
    return isPhrase && at + 1 < parts.length ? all.map((piece) => `${piece} `) : all;
  });
}

/** Where a line holds what is looked for, in code points; runs that touch are one. */
export function found(text: string, words: string): Range[] {
  const sought = needles(words);
  if (sought.length === 0) return [];
  const { text: line, from } = fold(text);
  const hits = sought.flatMap((needle) => {
    const all: Range[] = [];
    for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + 1)) {
      // The space before a word and the one behind a phrase are no part of what is shown.
      const last = at + needle.trimEnd().length - 1;
      all.push({ from: from[at + 1] ?? 0, to: (from[last] ?? 0) + 1 });
    }
    return all;
  });
  hits.sort((a, b) => a.from - b.from);
  return hits.reduce<Range[]>((joined, hit) => {
    const before = joined.at(-1);
    if (before && hit.from <= before.to) before.to = Math.max(before.to, hit.to);
    else joined.push({ ...hit });
    return joined;
  }, []);
}
