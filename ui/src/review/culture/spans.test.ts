import { describe, expect, it } from 'vitest';
import type { DistributionView, StepView } from '../../ipc/bindings';
import { cellsOf, columnsOf, isHeading } from './spans';

const step = (from: number, to: number, count: number | null = 12, with_unrated = false): StepView => ({ from, to, with_unrated, count });
const rated = (...steps: StepView[]): DistributionView => ({ id: 's', label: { en: 's', fr: 's' }, n: null, steps, median: null, reasons: [] });
const heads = (...all: DistributionView[]) => columnsOf(all).map(({ from, to, with_unrated }) => `${from}–${to}${with_unrated ? '*' : ''}`);

const three = [step(1, 3), step(4, 4), step(5, 7)];
const seven = [1, 2, 3, 4, 5, 6, 7].map((rating) => step(rating, rating));

describe('columns of the culture table', () => {
  it.each([
    ['three groups', [rated(...three)], ['1–3', '4–4', '5–7']],
    ['two of them together everywhere', [rated(step(1, 3), step(4, 7))], ['1–3', '4–7']],
    ['together in one statement, apart in another', [rated(step(1, 4), step(5, 7)), rated(...three)], ['1–3', '4–4', '5–7']],
    ['together on either side', [rated(step(1, 4), step(5, 7)), rated(step(1, 3), step(4, 7))], ['1–3', '4–4', '5–7']],
    ['each rating by itself in one statement', [rated(...seven), rated(...three)], ['1–1', '2–2', '3–3', '4–4', '5–5', '6–6', '7–7']],
    ['nearly everybody on one side', [rated(step(5, 7, null))], ['5–7']],
    ['nothing at all', [rated(), rated()], []],
  ])('%s', (_, statements, expected) => {
    expect(heads(...statements)).toEqual(expected);
  });

  it('say "or no rating" only when each of their steps does', () => {
    const joined = rated(step(1, 3), step(4, 4, 12, true), step(5, 7));
    expect(heads(joined, joined)).toEqual(['1–3', '4–4*', '5–7']);
    expect(heads(joined, rated(...three))).toEqual(['1–3', '4–4', '5–7']);
    expect(heads(joined, rated(step(1, 4, 20, true), step(5, 7)))).toEqual(['1–3', '4–4*', '5–7']);
  });
});

describe('cells of one statement', () => {
  const cells = (steps: StepView[], ...others: StepView[][]) =>
    cellsOf(steps, columnsOf([steps, ...others].map((one) => rated(...one)))).map(({ step: one, columns }) => `${one ? `${one.from}–${one.to}` : 'gap'} × ${columns}`);

  it.each([
    ['as they stand', three, [], ['1–3 × 1', '4–4 × 1', '5–7 × 1']],
    ['over the columns they hold together', [step(1, 4), step(5, 7)], [three], ['1–4 × 2', '5–7 × 1']],
    ['over single ratings', three, [seven], ['1–3 × 3', '4–4 × 1', '5–7 × 3']],
    ['with a gap where the chart draws nothing', [step(5, 7, null)], [three], ['gap × 2', '5–7 × 1']],
    ['with a gap on both sides', [step(4, 4, null)], [three], ['gap × 1', '4–4 × 1', 'gap × 1']],
  ])('%s', (_, steps, others, expected) => {
    expect(cells(steps, ...others)).toEqual(expected);
  });

  it('say their ratings when their heading does not', () => {
    const [heading] = columnsOf([rated(step(1, 3), step(4, 7))]);
    expect(isHeading(step(1, 3), heading)).toBe(true);
    expect(isHeading(step(1, 4), heading)).toBe(false);
    expect(isHeading(step(1, 3, 12, true), heading)).toBe(false);
  });
});
