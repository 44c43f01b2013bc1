import type { WordView, WordsView } from '../bindings';
import { asked, copy, refuse } from './desk';

/** Invented words: two that were given back, four that were hidden. */
const BEGUN: readonly (readonly [word: string, is_hidden: boolean, is_told: boolean])[] = [
  ['Borealis', false, true],
  ['la seule du quatrième étage', true, false],
  ['Projet Lumen', false, true],
  ['Quillfeather', true, true],
  ['the one who runs the mainframe', true, false],
  ['Ti-Loup', true, true],
];

const begun = (): WordView[] => (asked('empty') === '1' ? [] : BEGUN.map(([word, is_hidden, is_told]) => ({ word, is_hidden, is_told, is_disputed: word === 'Ti-Loup' })));

let known = begun();
let takenBack = 0;

/** Begins again with what the address says now. */
export function forgetAll(): void {
  known = begun();
  takenBack = 0;
}

/** The words as the lead sees them. */
export function words(machines: number): WordsView {
  const untold = known.filter((one) => !one.is_told).length + takenBack;
  const old = machines > 2 ? ['B'] : [];
  return { words: copy(known), people: 0, untold, machines: machines - old.length, out_of_reach: old, update: 1 };
}

/** A name that was missed. */
export function learnWord(word: string): void {
  known = [...known.filter((one) => one.word !== word), { word, is_hidden: true, is_told: false, is_disputed: false }].sort((a, b) => a.word.localeCompare(b.word));
}

/** Taken back by the lead. */
export function forgetWord(word: string): void {
  if (!known.some((one) => one.word === word)) refuse('word_unknown');
  known = known.filter((one) => one.word !== word);
  takenBack += 1;
}

/** The machines were told. */
export function sendWords(): void {
  known = known.map((one) => ({ ...one, is_told: true }));
  takenBack = 0;
}
