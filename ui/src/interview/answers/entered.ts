import type { EnteredView, EntryView, RatedView } from '../../ipc/bindings';

/** Shares as the desk keeps them: "row column" to percent. */
export type Cells = { [key in string]: number };

/** The name of a cell. */
export const cell = (row: EntryView, column: EntryView) => `${row.id} ${column.id}`;

/** Total of a column. */
export function total(cells: Cells, rows: readonly EntryView[], column: EntryView): number {
  return rows.reduce((sum, row) => sum + (cells[cell(row, column)] ?? 0), 0);
}

/** The share that makes a column whole when it stands in this row: `=`. Never less than nothing. */
export function remainder(cells: Cells, rows: readonly EntryView[], row: EntryView, column: EntryView): number {
  const others = total(cells, rows, column) - (cells[cell(row, column)] ?? 0);
  return Math.max(0, 100 - others);
}

/** A whole number from a field; `null` when there is none. */
export function whole(text: string, most: number): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Math.min(Number(digits), most);
}

/** The ratings of an agreement, none when it has not begun. */
export function ratings(entered: EnteredView | null): { [key in string]: RatedView } {
  return entered?.kind === 'agreement' ? entered.value : {};
}

/** How many statements have an answer. */
export const ratedCount = (entered: EnteredView | null) => Object.keys(ratings(entered)).length;

/** What a key does inside a rating: a rating, "no opinion" as `null`, or nothing (`undefined`); "clear" takes it back. */
export function ratingFor(key: string, digit: number | null, from: number, to: number, none: string): number | null | 'clear' | undefined {
  if (digit === 0) return 'clear';
  if (digit !== null && digit >= from && digit <= to) return digit;
  return key.toLowerCase() === none || key.toLowerCase() === 'n' ? null : undefined;
}
