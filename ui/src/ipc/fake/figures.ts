import type { BothView, CultureView, DistributionView, TallyView } from '../bindings';
import { kit } from './kit';

const b = (en: string, fr: string): BothView => ({ en, fr });

/** Invented ratings: how many chose each step, or `null` where a group is too small to show. */
const STEPS: (readonly number[] | null)[] = [
  [10, 10, 11, 12, 12, 10, 10],
  [14, 12, 10, 10, 11, 10, 10],
  null,
  [10, 10, 12, 13, 12, 11, 10],
  [11, 10, 10, 12, 13, 10, 10],
  null,
];

const REASONS = [
  'said it once, [a senior leader] asked who had talked, nobody tried again',
  'On enjolive à chaque étage. En haut, tout est vert.',
  'fine inside the team, not above it',
  'les mauvaises nouvelles arrivent le vendredi, tard',
];

const sum = (all: readonly number[]) => all.reduce((a, c) => a + c, 0);

function middle(steps: readonly number[]): number {
  let left = Math.ceil(sum(steps) / 2);
  return steps.findIndex((count) => (left -= count) <= 0) + 1;
}

/** The six statements of the fake kit, rated. */
export function statements(): DistributionView[] {
  const rated = kit.sections.flatMap((section) => section.questions).find(({ kind }) => kind.kind === 'agreement')?.kind;
  if (rated?.kind !== 'agreement') return [];
  return rated.statements.map(({ id, label }, at) => {
    const steps = STEPS[at] ?? null;
    return {
      id,
      label,
      n: steps ? sum(steps) : 46,
      groups: steps ? [sum(steps.slice(0, 3)), steps[3] ?? 0, sum(steps.slice(4))] : null,
      counts: steps ? [...steps] : null,
      median: steps ? middle(steps) : at === 2 ? 5 : null,
      reasons: at === 1 ? REASONS : at === 0 ? REASONS.slice(2, 3) : [],
    };
  });
}

/** A chart of the same kind as the desk draws: shapes only, no script and no style attribute. */
function chart(all: DistributionView[]): string {
  const row = ({ groups }: DistributionView, at: number) => {
    if (!groups) return '';
    const [low, mid, high] = groups;
    const of = (n: number) => (n * 300) / (low + mid + high);
    const y = at * 30 + 5;
    const box = (x: number, width: number, fill: string) => `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="20" fill="${fill}"/>`;
    const start = 300 - of(low) - of(mid) / 2;
    return box(start, of(low), '#8a5a1f') + box(start + of(low), of(mid), '#989086') + box(start + of(low) + of(mid), of(high), '#1f497a');
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${all.length * 30}">${all.map(row).join('')}</svg>`;
}

/** The culture place. */
export function culture(isEmpty: boolean): CultureView {
  const all = isEmpty ? [] : statements();
  const svg = isEmpty ? '' : chart(all);
  return { statements: all, chart_svg: { en: svg, fr: svg }, floor: 10 };
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
