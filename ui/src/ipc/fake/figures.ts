import type { BothView, CultureView, DistributionView, LangView, StepView, TallyView } from '../bindings';
import { kit } from './kit';

const b = (en: string, fr: string): BothView => ({ en, fr });

const step = (from: number, to: number, count: number | null, with_unrated = false): StepView => ({ from, to, with_unrated, count });

/** Invented ratings, as far as they may be told, then how many rated and the median. */
const RATED: [steps: StepView[], n: number | null, median: number | null][] = [
  [[step(1, 3, 16), step(4, 4, 10, true), step(5, 7, 20)], null, 4],
  [[step(1, 3, 20), step(4, 7, 26, true)], null, 4],
  [[step(1, 4, 12, true), step(5, 7, 34)], null, 5],
  [[step(1, 3, 13), step(4, 4, 11), step(5, 7, 10)], 34, 4],
  [[step(5, 7, null)], null, 6],
  [[], null, null],
];

const REASONS = [
  'said it once, [a senior leader] asked who had talked, nobody tried again',
  'On enjolive à chaque étage. En haut, tout est vert.',
  'fine inside the team, not above it',
  'les mauvaises nouvelles arrivent le vendredi, tard',
];

/** The six statements of the fake kit, rated. */
export function statements(): DistributionView[] {
  const rated = kit.sections.flatMap((section) => section.questions).find(({ kind }) => kind.kind === 'agreement')?.kind;
  if (rated?.kind !== 'agreement') return [];
  return rated.statements.map(({ id, label }, at) => {
    const [steps, n, median] = RATED[at] ?? [[], 0, null];
    return { id, label, n, steps, median, reasons: at === 1 ? REASONS : at === 0 ? REASONS.slice(2, 3) : [] };
  });
}

/** A chart of the kind that the desk draws: classes for the theme, no script and no style attribute. */
function chart(all: DistributionView[], lang: LangView): string {
  const side = ({ from, to }: StepView) => (to < 4 ? 'disagree' : from > 4 ? 'agree' : from === to ? 'neither' : 'mixed');
  const box = (kind: string, x: number, y: number, width: number) => {
    const place = `x="${x.toFixed(1)}" y="${y}" width="${(width - 1.5).toFixed(1)}" height="20"`;
    return `<rect class="chart-${kind}" ${place}/>` + (kind === 'disagree' || kind === 'mixed' ? `<rect fill="url(#q-hatch)" ${place}/>` : '');
  };
  const row = ({ steps, label }: DistributionView, at: number) => {
    const top = at * 51;
    const wide = (one: StepView) => (one.count ?? 37) * 5;
    const left = steps.reduce((sum, one) => sum + (one.from < 4 ? wide(one) : one.from === 4 && one.to === 4 ? wide(one) / 2 : 0), 0);
    let x = 180 - left;
    const boxes = steps.map((one) => box(side(one), (x += wide(one)) - wide(one), top + 19, wide(one)));
    return `<text class="chart-label" x="0" y="${top + 12}" font-size="12">${label[lang]}</text>${boxes.join('')}<line class="chart-middle" x1="180" x2="180" y1="${top + 17}" y2="${top + 41}"/>`;
  };
  const hatch = '<defs><pattern id="q-hatch" patternTransform="rotate(45)" width="5" height="5" patternUnits="userSpaceOnUse"><line class="chart-hatch" x1="1" y1="0" x2="1" y2="5" stroke-width="1.6"/></pattern></defs>';
  return `<svg class="chart" viewBox="0 0 400 ${all.length * 51}" role="img">${hatch}${all.map(row).join('')}</svg>`;
}

/** The culture place. */
export function culture(isEmpty: boolean): CultureView {
  const all = isEmpty ? [] : statements();
  return { statements: all, chart_svg: { en: chart(all, 'en'), fr: chart(all, 'fr') }, westrum: isEmpty ? null : { culture: 'rule', middle: 4 }, floor: 10 };
}

/** What was entered under a question, counted. */
export function tallyOf(question: string): TallyView | null {
  const found = kit.sections.flatMap((section) => section.questions).find(({ id }) => id === question);
  switch (found?.kind.kind) {
    case 'agreement':
      return { kind: 'agreement', statements: statements() };
    case 'yes_no':
      return { kind: 'counts', n: 46, rows: [{ label: b('yes', 'oui'), count: 28 }, { label: b('no', 'non'), count: 18 }] };
    case 'several':
      return { kind: 'counts', n: 46, rows: found.kind.options.map(({ label }, at) => ({ label, count: [31, 24, 18, 12, null][at] ?? null })) };
    case 'numbers':
      return { kind: 'counts', n: 46, rows: ['1–9', '10–19', '20–39', '40–59'].map((band, at) => ({ label: b(band, band), count: [null, 14, 17, null][at] ?? null })) };
    case 'percent': {
      const { rows, columns } = found.kind;
      const medians = [20, 10, 25, 15, 50, null];
      const cells = rows.flatMap((row) => columns.map((column) => ({ row: row.label, column: column.label })));
      return { kind: 'percent', n: 44, cells: cells.map((cell, at) => ({ ...cell, median: medians[at] ?? null, quartiles: at === 0 ? [10, 30] : null })) };
    }
    default:
      return null;
  }
}
