import type { BothView, CultureView, DistributionView, LangView, TallyView } from '../bindings';
import { kit } from './kit';

const b = (en: string, fr: string): BothView => ({ en, fr });

/** Invented ratings: disagree, neither, agree, or `null` where a group is too small to show; then the median. */
const GROUPS: [groups: [number, number, number] | null, median: number][] = [
  [[16, 10, 20], 4],
  [[20, 10, 16], 4],
  [null, 5],
  [[13, 11, 22], 4],
  [[14, 12, 20], 4],
  [null, 6],
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
    const [groups, median] = GROUPS[at] ?? [null, 4];
    return {
      id,
      label,
      n: at === 5 ? null : 46,
      groups,
      counts: null,
      median: at === 5 ? null : median,
      reasons: at === 1 ? REASONS : at === 0 ? REASONS.slice(2, 3) : [],
    };
  });
}

/** A chart of the kind that the desk draws: classes for the theme, no script and no style attribute. */
function chart(all: DistributionView[], lang: LangView): string {
  const box = (kind: string, x: number, y: number, width: number) =>
    `<rect class="chart-${kind}" x="${x.toFixed(1)}" y="${y}" width="${(width - 1.5).toFixed(1)}" height="20"/>` +
    (kind === 'disagree' ? `<rect fill="url(#q-hatch)" x="${x.toFixed(1)}" y="${y}" width="${(width - 1.5).toFixed(1)}" height="20"/>` : '');
  const row = ({ groups, label }: DistributionView, at: number) => {
    const top = at * 51;
    const words = `<text class="chart-label" x="0" y="${top + 12}" font-size="12">${label[lang]}</text>`;
    const middle = `<line class="chart-middle" x1="200" x2="200" y1="${top + 17}" y2="${top + 41}"/>`;
    if (!groups) return words + middle;
    const [low, mid, high] = groups.map((n) => n * 5.5) as [number, number, number];
    const start = 200 - low - mid / 2;
    return words + box('disagree', start, top + 19, low) + box('neither', start + low, top + 19, mid) + box('agree', start + low + mid, top + 19, high) + middle;
  };
  const hatch = '<defs><pattern id="q-hatch" patternTransform="rotate(45)" width="5" height="5" patternUnits="userSpaceOnUse"><line class="chart-hatch" x1="1" y1="0" x2="1" y2="5" stroke-width="1.6"/></pattern></defs>';
  return `<svg class="chart" viewBox="0 0 400 ${all.length * 51}" role="img">${hatch}${all.map(row).join('')}</svg>`;
}

/** The culture place. */
export function culture(isEmpty: boolean): CultureView {
  const all = isEmpty ? [] : statements();
  return { statements: all, chart_svg: { en: chart(all, 'en'), fr: chart(all, 'fr') }, floor: 10 };
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
