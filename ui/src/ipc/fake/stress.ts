import type { BothView, KitView } from '../bindings';

/** A question of 300 characters, as a kit may hold one. */
export const LONG_ASK: BothView = {
  en: 'Think of the last three months and of everything that your team wanted to finish and could not: what stood in its way most often, was it people, tools, rules or time, who could have moved it aside, and what would have been different for the people who depend on your team if somebody had done so?',
  fr: 'Pensez aux trois derniers mois et à tout ce que votre équipe voulait terminer sans y parvenir : qu’est-ce qui l’en a empêchée le plus souvent, le personnel, les outils, les règles ou le temps, qui aurait pu lever l’obstacle, et qu’est-ce que cela aurait changé pour ceux qui comptent sur votre équipe ?',
};

/** 64 KB of notes in one answer, with 40 hidden names, and one line without a single space. */
export const LONG_LINES: string[] = [
  ...Array.from({ length: 40 }, (_, at) => `[a colleague] asked for it ${at + 1} times, and [another team] sent it back each time with the same form and no reason`),
  'x'.repeat(400),
  ...Array.from({ length: 660 }, () => 'they wait for the answer, begin on paper, and type it all a second time once the access has come'),
];

/** The kit with its longest words: a long section, a long question, a long probe. */
export function lengthened(kit: KitView): KitView {
  for (const section of kit.sections) {
    if (section.number === 3) section.title = { en: 'Your team’s work and the work of those around it', fr: 'Le travail de votre équipe et celui de son entourage' };
    for (const question of section.questions) if (question.id === '3.1') question.ask = LONG_ASK;
  }
  return kit;
}
