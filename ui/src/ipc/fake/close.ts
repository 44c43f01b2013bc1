import type { CloseView, ExportsView, NilView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';

/** What is there at the end of a study. `?hold=1` holds it; a name with an "x" in it is found; with `?empty=1` nothing leaves. */
function begun(): CloseView {
  const isEmpty = asked('empty') === '1';
  return {
    is_on_hold: asked('hold') === '1',
    due: '2027-06',
    records: isEmpty ? 3 : 51,
    codes: isEmpty ? 0 : 14,
    released: isEmpty ? [] : [{ what: 'members_draft', month: '2027-04' }, { what: 'final', month: '2027-05' }],
    files: 0,
    unreceipted: isEmpty ? 0 : 2,
    backups_until: '2027-07',
    edition: '2027',
    words: ['harbour', 'violet', 'oak'],
    checks: isEmpty ? [] : [{ month: '2027-05', found: 0, out_of_sight: 6 }, { month: '2027-04', found: 2, out_of_sight: 11 }],
  };
}

let view = begun();
let last: NilView | null = null;

/** Begins again with what the address says now. */
export function closeAgain(): void {
  view = begun();
  last = null;
}

const exports = (): ExportsView => ({ can_leave: asked('empty') !== '1', floor: 10, lines: 1213, named: 148, numbers: 61, left_questions: 1, left_lines: 12 });

/** The end of a study. */
export const close: Desk = {
  close_read: () => copy(view),
  hold_set: ({ on }) => copy((view = { ...view, is_on_hold: on === 'true' })),
  nil_look: (_, name) => {
    if (!/\p{L}/u.test(name)) refuse('nobody_named');
    const found = /x/i.test(name) ? [{ place: 'answers', how: 'sound', texts: 2 }, { place: 'memos', how: 'part', texts: 1 }] : [];
    last = { found, interviews: view.codes ? 46 : 0, statements: view.codes ? 1213 : 0, others: 312, files: 6, not_here: 22, missing_files: 1, machines: 3 };
    return copy(last);
  },
  nil_write: () => {
    const found = last?.found.reduce((sum, one) => sum + one.texts, 0) ?? 0;
    view = { ...view, checks: [{ month: '2027-06', found, out_of_sight: 22 }, ...view.checks] };
    return { is_written: true };
  },
  study_destroy: (_, typed) => {
    if (view.is_on_hold) refuse('on_hold');
    return typed === view.edition || typed === view.words.join(' ') ? { is_destroyed: true } : refuse('not_confirmed');
  },
  exports_read: () => copy(exports()),
  export_write: () => ({ is_written: true }),
};
