import type { FindView, LikelyView } from '../bindings';

/** A few invented names; the real finder is in Rust. */
const PEOPLE = ['Tavish', 'Marie Tremblay', 'Marie', 'Tremblay', 'Olivier', 'Ngozi'];
const TEAMS = ['Harbour team', 'équipe Harbour'];

const kept = new Set<string>();
const hidden = new Set<string>();
const words = new Map<number, string>();
let next = 1;

/** What would be hidden in this text; a word that ends at the caret is not finished and stays. */
export function look(text: string, caret: number): FindView[] {
  const finds: FindView[] = [];
  const french = /\b(le|la|les|des|dit|que|pas)\b/.test(text);
  const add = (word: string, placeholder: string, label: string) => {
    let from = text.indexOf(word);
    for (; from >= 0; from = text.indexOf(word, from + 1)) {
      const to = from + word.length;
      const isWhole = !/\p{L}/u.test(text[to] ?? ' ') && !/\p{L}/u.test(text[from - 1] ?? ' ');
      const isTaken = finds.some((find) => from < find.to && find.from < to);
      if (!isWhole || isTaken || kept.has(word) || caret === to) continue;
      words.set(next, word);
      finds.push({ from, to, placeholder, label, find: next++ });
    }
  };
  for (const word of hidden) add(word, french ? '[collègue]' : '[a colleague]', 'PERSON');
  for (const word of PEOPLE) add(word, french ? '[collègue]' : '[a colleague]', 'PERSON');
  for (const word of TEAMS) add(word, french ? '[autre équipe]' : '[another team]', 'TEAM');
  return finds.sort((a, b) => a.from - b.from);
}

/** The name that ends at the caret. */
export function likely(text: string, caret: number): LikelyView | null {
  const word = PEOPLE.find((one) => text.slice(0, caret).endsWith(one) && !/\p{L}/u.test(text[caret - one.length - 1] ?? ' '));
  return word ? { from: caret - word.length, to: caret } : null;
}

/** The text with every find replaced. */
export function clean(text: string, finds: FindView[]): string {
  let out = text;
  for (const find of [...finds].reverse()) out = out.slice(0, find.from) + find.placeholder + out.slice(find.to);
  return out;
}

/** The word behind a find; from now on it is kept. */
export function giveBack(find: number): string | null {
  const word = words.get(find) ?? null;
  if (word) keep(word);
  return word;
}

/** Not a name. */
export function keep(word: string): void {
  kept.add(word);
  hidden.delete(word);
}

/** A name that was missed. */
export function hide(word: string): void {
  hidden.add(word);
  kept.delete(word);
}

/** Too common to be hidden in a whole study. */
export const isCommon = (word: string): boolean => ['will', 'the', 'le', 'la', 'paper'].includes(word.toLowerCase());

/** Not hidden after all; gives back the handles under which it was. */
export function unhide(word: string): number[] {
  hidden.delete(word);
  return [...words].filter(([, hid]) => hid.toLowerCase() === word.toLowerCase()).map(([find]) => find);
}

/** A new start: nothing is known. */
export function forget(): void {
  kept.clear();
  hidden.clear();
  words.clear();
  next = 1;
}
