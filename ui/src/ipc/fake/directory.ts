import type { BadRowView, DirectoryView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';

/** How a file goes on, one look after another. */
const WAY: Partial<DirectoryView>[] = [
  { state: 'reading', rows: 0, percent: 0 },
  { state: 'reading', rows: 120_000, percent: 40 },
  { state: 'joining', rows: 300_000, percent: 100 },
  { state: 'sealing', rows: 0, percent: 100 },
  { state: 'done', rows: 0, percent: 100 },
];

const REASONS = ['no_name', 'not_a_name', 'short', 'too_long', 'open_quote'];

const badRows = (count: number): BadRowView[] =>
  Array.from({ length: Math.min(count, 50) }, (_, at) => ({ line: 14 + at * 63, reason: REASONS[at % REASONS.length] ?? '' }));

/** A directory that knows nobody on the lead's machine. `?bad=70` spoils rows, `?refused=code` refuses the file, `?still` stops the work half-way. */
export function makeDirectory(): Desk {
  const people = asked('place') === 'interview' ? 2431 : 0;
  let known: DirectoryView = {
    state: 'idle', failure: null, rows: 0, percent: 0, people, teams: people ? 112 : 0,
    listed_teams: 0, listed_hidden: 0, listed_kept: 0, bad_rows: [], bad_count: 0,
  };
  let before = known;
  let after: Partial<DirectoryView> = {};
  let at = -1;

  function on(): DirectoryView {
    if (at < 0 || at >= WAY.length) return copy(known);
    known = { ...known, ...WAY[at] };
    if (known.state === 'done') {
      const bad = Number(asked('bad') ?? 0);
      const code = asked('refused');
      known = { ...known, ...(code ? { state: 'refused', failure: { code, about: null } } : after), bad_rows: badRows(bad), bad_count: bad };
    }
    if (!(asked('still') !== null && known.percent === 40)) at += 1;
    return copy(known);
  }

  return {
    directory_read: on,
    directory_begin: ({ kind, way }) => {
      if (at >= 0 && at < WAY.length) refuse('directory_busy');
      before = known = { ...known, failure: null, bad_rows: [], bad_count: 0 };
      const is = way !== 'remove';
      after = kind === 'people' ? { people: is ? 300_000 : 0, teams: is ? 4_211 : 0 } : { listed_teams: is ? 40 : 0, listed_hidden: is ? 12 : 0, listed_kept: is ? 6 : 0 };
      at = 0;
      return on();
    },
    directory_cancel: () => {
      at = -1;
      return copy((known = { ...before, state: 'cancelled', rows: 0, percent: 0 }));
    },
  };
}
