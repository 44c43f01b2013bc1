import type { RemarkDraftsView, RemarksView } from '../bindings';
import { asked } from './desk';

/** Nothing written yet. */
export const noRemarks = (): RemarkDraftsView => ({ hard: '', missing: '', change: '' });

/** Invented remarks, as the lead would find them. */
export function remarks(): RemarksView {
  const isEmpty = asked('empty') === '1';
  const all = (list: string[]) => (isEmpty ? [] : list);
  return {
    hard: all([
      '3.5: nobody has the percentages in their head; send the two columns a day before',
      '4.2, « équipe » se comprend de deux façons : la leur, ou celles dont elle dépend',
      'the word “approach” in 2.3 had to be explained every time',
    ]),
    missing: all(['rien sur l’accueil des nouveaux', 'what a good week looks like: they came back to it on their own']),
    change: all(['agreement rows before the long questions, people are tired by then']),
    told_from: 5,
  };
}
