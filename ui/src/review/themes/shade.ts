import type { CodebookCellView, CodebookColumnView, CodebookView } from '../../ipc/bindings';
import { t } from '../../words/words.svelte';
import { figure } from '../counts';

/** How dark a cell is, from 0 to 4: by its share of all interviews. Words have no shade. */
export function shade(cell: CodebookCellView, interviews: number): number {
  const told = cell.count ?? cell.at_least;
  if (!told || interviews === 0) return 0;
  return Math.min(4, 1 + Math.floor((told / interviews) * 6));
}

/** What stands in a cell: short for the eye, and as a screen reader says it. */
export function cellWords(cell: CodebookCellView): { seen: string; said: string } {
  if (cell.is_bare) return { seen: '', said: t('review-none') };
  if (cell.count !== null) return same(figure(cell.count));
  if (cell.at_least !== null) return { seen: `${figure(cell.at_least)}+`, said: t('review-at-least', { n: figure(cell.at_least) }) };
  return same(t(cell.is_held ? 'review-held-back' : 'review-a-few'));
}

const same = (words: string) => ({ seen: words, said: words });

/** What the columns can be: the sections, the kinds, or the questions of one section. */
export type Cut = 'section' | 'kind' | `question ${string}`;

/** The places of the columns to show: all interviews first. */
export function columnsOf(view: CodebookView, cut: Cut): { column: CodebookColumnView; at: number }[] {
  const [kind, section] = cut.split(' ');
  const isShown = (column: CodebookColumnView) =>
    column.kind === 'all' || (column.kind === kind && (section === undefined || column.id.startsWith(`${section}.`)));
  return view.columns.map((column, at) => ({ column, at })).filter(({ column }) => isShown(column));
}
