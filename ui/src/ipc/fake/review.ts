import type { InboxView, KitImportView, LeadView, ThemeView } from '../bindings';
import { closeAgain } from './close';
import { asked, copy, type Desk } from './desk';
import { culture } from './figures';
import { population } from './people';
import { makePlan } from './plan';
import { remarks } from './remarks';
import { report, reportAgain } from './report';
import { forgetAll, forgetWord, sendWords, words } from './studyWords';
import { beginThemes } from './themes';
import { keysAgain, keysDesk } from './keys';
import { kit } from './kit';
import { forgetThen } from './then';
import { bare, wallDesk } from './wall';

/** Name, interviews (a figure, nearly all as "least or more", or few) and lines. */
const THEMES: [name: string, interviews: number | [least: number] | null, lines: number][] = [
  ['Waiting for access', [37], 58],
  ['Many desks, one request', 26, 31],
  ['One intake form', null, 4],
  ['Unplanned work', 19, 27],
  ['Access is faster', null, 5],
  ['Meetings', 17, 20],
  ['Slow hiring', 18, 21],
  ['Forms and paperwork', 12, 13],
  ['Information comes late', 17, 22],
  ['Réunions utiles', null, 0],
];

/** `?empty=1` is a study before its first interview, `?kit=no` one without a kit; `?answers=400` makes a long wall. */
function begun() {
  const isEmpty = asked('empty') === '1';
  const machines = [
    { letter: 'A', words: ['harbour', 'violet', 'nine'], last_number: 6, gaps: [] },
    { letter: 'B', words: ['meadow', 'copper', 'sail'], last_number: 3, gaps: [] },
    { letter: 'C', words: ['lantern', 'oak', 'winter'], last_number: 3, gaps: [2] },
  ];
  const study: LeadView = {
    title: { en: 'How work goes', fr: 'Comment va le travail' },
    edition: '2027',
    floor: 10,
    asks_level: false,
    records: isEmpty ? 0 : 46,
    invited: isEmpty ? 0 : 78,
    declined: isEmpty ? 0 : 9,
    withdrawn: isEmpty ? 0 : 1,
    questions: asked('kit') === 'no' ? 0 : 20,
    machines: isEmpty ? [] : machines,
    study_words: ['harbour', 'violet', 'oak'],
    population: isEmpty ? [] : population(),
    is_sample: asked('sample') === '1',
    is_deputy: asked('deputy') === '1',
  };
  const themes: ThemeView[] = isEmpty ? [] : THEMES.map(([name, told, lines], at) => {
    const [interviews, at_least] = Array.isArray(told) ? [null, told[0]] : [told, null];
    return { theme: at + 1, name, colour: at % 8, interviews, at_least, lines };
  });
  return {
    isEmpty,
    study,
    themes,
    answers: isEmpty ? 0 : Number(asked('answers') ?? 41),
    inbox: asked('files') === '1' ? files() : { files: [], ready: 0, receipts: 0, waiting: 0, is_importing: false },
    ...bare(),
    memos: new Map([['3.1', isEmpty ? '' : 'Waiting comes up before tools in nearly all of them. Check against 4.1.']]),
  };
}

function files(): InboxView {
  const refused = (asked('verdicts') ?? 'stranger').split(',');
  const file = (machine: string, number: number, records: number, verdict: string, missing = 0) => ({ machine, number, records, month: machine ? '2027-03' : '', verdict, missing });
  return {
    files: [file('A', 7, 5, 'verified'), file('B', 4, 6, 'verified'), file('C', 5, 5, 'gap', 4), ...refused.map((verdict) => file('', 0, 0, verdict))],
    ready: 16,
    receipts: 0,
    waiting: 0,
    is_importing: false,
  };
}

let now = begun();
const setUp = makePlan((named) => (now.study = { ...now.study, ...named }));

/** One hand-over file with each step. */
function importSome(): InboxView {
  const { inbox } = now;
  const next = inbox.files.find(({ verdict }) => verdict === 'verified' || verdict === 'gap');
  if (next) {
    next.verdict = 'imported';
    now.study = { ...now.study, records: now.study.records + next.records };
    inbox.ready -= next.records;
    inbox.receipts += 1;
  }
  inbox.is_importing = inbox.ready > 0;
  return copy(inbox);
}

/** Begins again with what the address says now; for tests, which have one window for many studies. */
export function beginAgain(): void {
  now = begun();
  forgetAll();
  reportAgain();
  forgetThen();
  closeAgain();
  keysAgain();
  beginThemes();
  setUp.again();
}

const imported = (script: boolean): KitImportView => ({
  is_done: true,
  kit: script ? kit : { ...kit, script: [] },
  leftovers: [{ lang: 'fr', line: 112, text: '| vide | | |' }],
  form: asked('form') === '1' ? [{ code: 'tracking', place: 'survey A2', text: 'deviceid' }, { code: 'constraint', place: 'survey I7', text: 'regex(., "[A-Z]+")' }] : [],
  lint: [
    { code: 'missing_side', place: '3.3', en: 'If no, what keeps them?', fr: '' },
    { code: 'scope_differs', place: '1.2 o1', en: 'Planning', fr: 'Planification intégrée' },
  ],
});

/** The lead's desk, with invented interviews. */
export const review: Desk = {
  ...wallDesk(() => now),
  ...setUp.plan,
  lead_state: () => copy(now.study),
  population_save: (_, { groups }) => copy((now.study = { ...now.study, population: groups })),
  kit_import: ({ script }) => copy(imported(script === 'true')),
  kit_accept: () => copy((now.study = { ...now.study, questions: 20 })),
  machine_add: () => {
    const letter = String.fromCharCode(65 + now.study.machines.length);
    const machine = { letter, words: ['amber', 'river', 'kite'], last_number: 0, gaps: [] };
    return copy((now.study = { ...now.study, machines: [...now.study.machines, machine] }));
  },
  update_write: () => {
    sendWords();
    return { is_written: true };
  },
  words_read: () => words(now.study.machines.length),
  word_forget: (_, word) => {
    forgetWord(word);
    return words(now.study.machines.length);
  },
  remarks_read: remarks,
  inbox_read: () => copy(now.inbox),
  inbox_open: () => copy((now.inbox = files())),
  inbox_import: () => {
    now.inbox.is_importing = true;
    return importSome();
  },
  inbox_go: () => importSome(),
  inbox_cancel: () => copy((now.inbox = { ...now.inbox, waiting: 0, is_importing: false })),
  receipts_write: () => ({ is_written: true }),
  themes_read: () => copy(now.themes),
  culture_read: () => culture(now.isEmpty),
  ...report,
  ...keysDesk,
};
