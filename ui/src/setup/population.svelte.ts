import type { GroupView, LangView } from '../ipc/bindings';

/** Team sizes as the seal makes them; wider ones are for a table that knows no better. */
export const SIZES = ['1-9', '10-19', '20-39', '40-59', '60-99', '100+', '0-19', '20-59', '60+'];

/** Levels, with the id of their words. */
export const LEVELS = { director: 'ready-level-director', executive_director: 'ready-level-executive' } as const;

/** A row as it is filled in: '' stands for any. */
export type Row = { key: number; level: string; lang: string; size: string; work: string; people: string };

let keys = 0;

/** Rows that are being filled in, and what they come to. */
export class Rows {
  all: Row[] = $state([]);

  /** What the table holds, as far as it is a number. */
  total = $derived(this.all.reduce((sum, row) => sum + (count(row.people) ?? 0), 0));
  /** The first row without people, from 1; 0: none. */
  wrong = $derived(this.all.findIndex((row) => count(row.people) === null) + 1);

  constructor(groups: readonly GroupView[]) {
    this.all = groups.map((group) => ({
      key: (keys += 1),
      level: group.level ?? '',
      lang: group.lang ?? '',
      size: group.size ?? '',
      work: group.work ?? '',
      people: String(group.people),
    }));
  }

  /** A new row at the end; its key. */
  add(): number {
    this.all.push({ key: (keys += 1), level: '', lang: '', size: '', work: '', people: '' });
    return keys;
  }

  remove(key: number): void {
    this.all = this.all.filter((row) => row.key !== key);
  }

  /** As the desk takes them. */
  groups(): GroupView[] {
    return this.all.map(({ level, lang, size, work, people }) => ({
      level: level || null,
      lang: (lang || null) as LangView | null,
      size: size || null,
      work: work || null,
      people: count(people) ?? 0,
    }));
  }
}

/** A number of people, from 1; `null`: it is none. */
function count(text: string): number | null {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return value > 0 ? value : null;
}
