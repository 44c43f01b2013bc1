import type { CountedRowView, CountedView, MeasuredSetView, MeasuredView, RateView } from '../bindings';
import { asked } from './desk';

/** A share with an interval as the desk works it out (Wilson). */
function rate(count: number, of: number): RateView | null {
  if (of === 0) return null;
  const z = 1.959964;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const percent = (bound: number) => Math.min(100, Math.max(0, (bound / (1 + (z * z) / of)) * 100));
  return { count, of, percent: share * 100, low: percent(middle - half), high: percent(middle + half) };
}

const set = (lang: string, notes: number, names: number, leaked: number, words: number, hidden: number, hits: number, right: number): MeasuredSetView => ({
  name: 'notes', lang, notes, names, found: rate(names - leaked, names), hidden: rate(hidden, words), right: rate(right, hits),
});

/** Invented figures of the kind that the engine's own tests write. */
export const measured = (): MeasuredView => ({
  date: '2027-02-01',
  sets: [set('en', 124, 119, 1, 1019, 6, 124, 118), set('fr', 86, 92, 1, 637, 4, 93, 90), set('mixed', 30, 35, 0, 222, 1, 35, 35)],
});

const row = (lang: CountedRowView['lang'], [interviews, found, given_back, by_hand, in_debrief, by_lead]: readonly [number, number, number, number, number, number]): CountedRowView => ({
  lang, interviews, found, given_back, by_hand, in_debrief, by_lead,
  recall: rate(found, found + by_hand + in_debrief + by_lead),
  false_hits: rate(given_back, found + given_back),
});

/** What a study counted; `?empty=1` is one that has not begun. */
export function counted(isLead: boolean, known: { kept: number; hidden: number; people: number }): CountedView {
  const isEmpty = asked('empty') === '1';
  const en = [27, 402, 9, 5, 8, isLead ? 1 : 0] as const;
  const fr = [19, 288, 7, 3, 6, isLead ? 2 : 0] as const;
  const all = en.map((count, at) => count + (fr[at] ?? 0)) as unknown as typeof en;
  const nothing = [0, 0, 0, 0, 0, 0] as const;
  return { rows: isEmpty ? [] : [row('en', en), row('fr', fr)], all: row(null, isEmpty ? nothing : all), ...known, is_lead: isLead, told_from: 5 };
}
