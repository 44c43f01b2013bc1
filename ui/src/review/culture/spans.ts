import type { DistributionView, StepView } from '../../ipc/bindings';

/** A run of ratings under one heading of the table. */
export type Column = Pick<StepView, 'from' | 'to' | 'with_unrated'>;

/** What stands in one cell: a step of the chart, or, with `step: null`, ratings of which the chart draws nothing. */
export type Cell = { step: StepView | null; columns: number };

/**
 * The finest ratings that any statement tells apart. A heading says "or no rating" when each of its steps does.
 *
 * The table is laid out by what may be told, so that a step takes as many columns as it holds ratings together.
 */
export function columnsOf(statements: DistributionView[]): Column[] {
  const steps = statements.flatMap((one) => one.steps);
  const starts = steps.flatMap(({ from, to }) => [from, to + 1]);
  const edges = [...new Set(starts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = (edges[at + 1] ?? from + 1) - 1;
    const here = steps.filter((step) => step.from === from && step.to === to);
    return { from, to, with_unrated: here.length > 0 && here.every((step) => step.with_unrated) };
  });
}

/** One statement's steps as cells under these columns, with the gaps between them. */
export function cellsOf(steps: StepView[], columns: Column[]): Cell[] {
  const cells: Cell[] = [];
  for (const column of columns) {
    const step = steps.find(({ from, to }) => from <= column.from && column.to <= to) ?? null;
    const last = cells.at(-1);
    if (last && last.step === step) last.columns += 1;
    else cells.push({ step, columns: 1 });
  }
  return cells;
}

/** Whether a cell holds just what its heading says, so that its own words would only repeat it. */
export function isHeading(step: StepView, column: Column | undefined): boolean {
  return column !== undefined && step.from === column.from && step.to === column.to && step.with_unrated === column.with_unrated;
}
