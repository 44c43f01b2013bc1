import type { ThenRowView, ThenView, ToldView } from '../../ipc/bindings';
import { t } from '../../words/words.svelte';
import { figure } from '../counts';

/** Stands for the themes where a question could stand: no kit numbers a question so. */
export const THEMES = 'themes';

/** What is shown first: the statements that were rated, else the first question with figures, else the themes. */
export function firstShown(view: ThenView): string {
  const told = view.questions.filter(({ rows }) => rows.some(({ points }) => points !== null));
  return (told.find(({ of }) => of === 'agree') ?? told[0])?.question ?? THEMES;
}

/** "14 of 39", "25 %", or that it is held back. */
export function told(one: ToldView | null): string {
  if (!one) return t('review-held-back');
  if (!one.people) return t('then-percent', { percent: one.percent });
  const [some, of] = one.people;
  return t('then-people', { some: figure(some), of: figure(of) });
}

/** "+9, no change", "+15", or that it is held back. */
export function points(row: ThenRowView): string {
  if (row.points === null) return t('review-held-back');
  const size = figure(Math.abs(row.points));
  const signed = row.points > 0 ? `+${size}` : row.points < 0 ? `−${size}` : size;
  return row.is_change ? signed : t('then-unchanged', { points: signed });
}
