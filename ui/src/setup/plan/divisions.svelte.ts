import type { DivisionView } from '../../ipc/bindings';
import { whole } from './plan.svelte';

/** A part of the organisation as it is typed. */
export type Row = { key: number; name: string; invited: string; booked: string; heard: string };

const MOST: readonly [number, number] = [0, 20_000];

/** The rows of the table of divisions. */
export class Divisions {
  all = $state<Row[]>([]);
  private last = 0;

  constructor(given: readonly DivisionView[]) {
    this.all = given.map((one) => this.row(one.name, String(one.invited), String(one.booked), String(one.heard)));
  }

  private row(name: string, invited: string, booked = '0', heard = '0'): Row {
    this.last += 1;
    return { key: this.last, name, invited, booked, heard };
  }

  add(): number {
    this.all.push(this.row('', ''));
    return this.last;
  }

  remove(key: number): void {
    this.all = this.all.filter((row) => row.key !== key);
  }

  /** People in all rows. */
  get invited(): number {
    return this.all.reduce((sum, row) => sum + (whole(row.invited, MOST) ?? 0), 0);
  }

  /** What the desk keeps; null while a row is not whole. An empty row is passed over. */
  get views(): DivisionView[] | null {
    const rows = this.all.filter((row) => row.name.trim() !== '' || row.invited.trim() !== '');
    const views = rows.map((row) => ({ name: row.name.trim(), invited: whole(row.invited, MOST), booked: whole(row.booked, MOST), heard: whole(row.heard, MOST) }));
    const isWhole = (one: (typeof views)[number]): one is DivisionView => one.name !== '' && one.invited !== null && one.booked !== null && one.heard !== null;
    return views.every(isWhole) ? views : null;
  }

  /** Whether a row lacks its name or a number. */
  isWrong(row: Row): boolean {
    return (row.name.trim() !== '' || row.invited.trim() !== '') && (row.name.trim() === '' || whole(row.invited, MOST) === null);
  }
}
