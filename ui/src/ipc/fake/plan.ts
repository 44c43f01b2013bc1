import type { CoverageView, LangView, PaperTextView, PaperView, PlanView, SlotsView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';

/** `?empty=1` is a study before its first interview; `?away=1` has a probe's words in the package. */
function begun(): PlanView {
  const isEmpty = asked('empty') === '1';
  const division = (name: string, invited: number, booked: number, heard: number) => ({ name, invited, booked, heard });
  return {
    title: { en: 'How work goes', fr: 'Comment va le travail' },
    edition: '2027',
    asks_level: false,
    langs: ['en', 'fr'],
    invited: isEmpty ? 0 : 78,
    target: isEmpty ? 0 : 50,
    divisions: isEmpty ? [] : [division('Lighthouse works', 24, 3, 16), division('Harbour desk', 19, 2, 8), division('Charts and maps', 14, 4, 0), division('Pilots', 8, 1, 5), division('Foghorn', 6, 0, 0)],
    days: isEmpty ? null : { from: '2027-02-22', to: '2027-04-23', hours: '10-12,13-15', minutes: 60, without: ['2027-03-05'] },
    floor: 10,
    quotes_each: 2,
    rare_below: 5,
    no_change_points: 10,
    keep_until: isEmpty ? null : '2030-12',
    written: isEmpty ? [] : ['papers', 'calendar', 'study_file'],
    has_recovery: !isEmpty,
    given_away: asked('away') === '1' ? 1 : 0,
  };
}

const GIVEN: [paper: string, isForPeople: boolean, texts: [name: string, en: string, fr: string][]][] = [
  [
    'package',
    true,
    [
      ['package.0.h', 'Why we ask', 'Pourquoi nous vous écoutons'],
      ['package.0.0', 'We want to know how work really goes: what helps, what gets in the way, and what you would change.', 'Nous voulons savoir comment le travail se passe vraiment : ce qui aide, ce qui freine et ce que vous changeriez.'],
      ['package.0.1', 'What we hear becomes a report, and you see its draft before anybody else does.', 'Ce que nous entendons devient un rapport, et vous en lisez l’ébauche avant tout le monde.'],
      ['package.2.h', 'What we promise', 'Ce que nous promettons'],
      ['package.2.0', 'Taking part is your choice. You may stop at any time, without a reason.', 'Vous êtes libre de participer. Vous pouvez arrêter à tout moment, sans raison.'],
      ['package.2.1', 'Your name is not written down. No name and no team is tied to an answer.', 'Votre nom n’est écrit nulle part. Aucun nom et aucune équipe n’est lié à une réponse.'],
      ['package.2.2', 'Should somebody ask for the records of this study by law, there is no name in them to find.', 'Si quelqu’un demande, en vertu de la loi, les documents de cette étude, aucun nom ne s’y trouve.'],
    ],
  ],
  [
    'invitation',
    true,
    [
      ['invitation.0.h', 'Subject: [study] – one hour of your time', 'Objet : [étude] – une heure de votre temps'],
      ['invitation.0.0', 'Good morning [name],', 'Bonjour [nom],'],
      ['invitation.0.3', 'Please choose an hour between [first day] and [last day] in [calendar].', 'Choisissez une heure entre le [premier jour] et le [dernier jour] dans [calendrier].'],
    ],
  ],
  ['reminder', true, [['reminder.0.h', 'Subject: [study] – your interview on [date]', 'Objet : [étude] – votre entretien du [date]']]],
  ['guide', false, [['guide.0.h', 'Before', 'Avant']]],
  ['keys', false, []],
  ['paper-kit', false, [['paper-kit.0.0', 'For an hour without a machine. Write no name and no team.', 'Pour une heure sans poste. N’écrivez ni nom ni équipe.']]],
];

function papers(): PaperView[] {
  const side = (words: string, away = false) => ({ words, is_own: away, is_hidden: false, gives_away: away ? '3.2' : null });
  const text = ([name, en, fr]: [string, string, string]): PaperTextView => ({ name, is_heading: name.endsWith('.h'), en: side(en, asked('away') === '1' && name === 'package.0.0'), fr: side(fr) });
  return GIVEN.map(([paper, is_for_participants, texts]) => ({ paper, is_for_participants, texts: texts.map(text) }));
}

/** Weeks from the first day to the last, with one holiday. */
function slots({ days }: PlanView): SlotsView {
  if (!days) return refuse('no_dates');
  const weeks: SlotsView['weeks'] = [];
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  const [DAY, first, last] = [86_400_000, Date.parse(days.from), Date.parse(days.to)];
  if (last < first) return refuse('window_unclear');
  const weekday = (new Date(first).getUTCDay() + 6) % 7;
  for (let monday = first - weekday * DAY; monday <= last; monday += 7 * DAY) {
    const week = [0, 1, 2, 3, 4].map((at) => {
      const day = iso(monday + at * DAY);
      const isOutside = day < days.from || day > days.to;
      const holiday = !isOutside && day.endsWith('03-26') ? 'good-friday' : null;
      const state = isOutside ? 'outside' : days.without.includes(day) ? 'off' : holiday ? 'holiday' : 'open';
      return { day, state, slots: state === 'open' ? 4 : 0, holiday };
    });
    weeks.push({ monday: iso(monday), days: week });
  }
  const open = weeks.flatMap((week) => week.days).filter((day) => day.state === 'open').length;
  return { days: open, slots: open * 4, starts: ['10:00', '11:00', '13:00', '14:00'], weeks };
}

function coverage(plan: PlanView): CoverageView {
  const has = plan.divisions.length > 0;
  const row = (names: string[], invited: number, heard: string, booked: string, has_unheard = false) => ({ names, invited, heard, booked, has_unheard });
  return {
    invited: plan.invited,
    target: plan.target,
    records: asked('empty') === '1' ? 0 : 46,
    floor: 10,
    state: has ? 'open' : 'none',
    rows: has ? [row(['Lighthouse works'], 24, 'half', 'some'), row(['Harbour desk'], 19, 'some', 'some'), row(['Charts and maps'], 14, 'none', 'some'), row(['Pilots', 'Foghorn'], 14, 'some', 'some', true)] : [],
    left_out: 0,
    langs: plan.langs.map((lang: LangView) => ({ lang, heard: has && lang === 'en' ? 22 : null, is_heard: has })),
  };
}

/** How the study is set up; what it changes of the study itself goes through `change`. */
export function makePlan(change: (named: object) => void): { plan: Desk; again: () => void } {
  let now = begun();
  let all = papers();

  function text(name: string, lang: string, words: string | null): PaperTextView {
    const given = papers().flatMap((paper) => paper.texts).find((one) => one.name === name) ?? refuse('bad_call');
    const found = all.flatMap((paper) => paper.texts).find((one) => one.name === name) ?? refuse('bad_call');
    const which = lang as LangView;
    const kept = (words ?? given[which].words).replace('Marisol', '[a colleague]');
    found[which] = { words: kept, is_own: words !== null, is_hidden: words !== null && kept !== words, gives_away: /what would help most/i.test(kept) ? '3.2' : null };
    now.given_away = all.filter((paper) => paper.is_for_participants).flatMap((paper) => paper.texts).filter((one) => one.en.gives_away !== null || one.fr.gives_away !== null).length;
    now.written = now.written.filter((what) => what !== 'papers');
    return copy(found);
  }

  const wrote = (what: string) => {
    now.written = [...new Set([...now.written, what])];
    return { is_written: true };
  };

  const plan: Desk = {
    plan_read: () => copy(now),
    plan_save: (_, { step, value }) => {
      if (step === 'invited' || step === 'rules' || step === 'named') now = { ...now, ...value } as PlanView;
      if (step === 'rules') now.keep_until = value.keep_until || null;
      if (step === 'days') now = { ...now, days: value };
      change(step === 'named' ? { title: now.title, edition: now.edition, asks_level: now.asks_level } : step === 'invited' ? { invited: now.invited } : { floor: now.floor });
      return copy(now);
    },
    slots_read: () => slots(now),
    slots_write: () => wrote('calendar'),
    bookings_write: () => ({ is_written: true }),
    bookings_open: () => ({ is_read: true, booked: 10, heard: 29, unclear: 1, elsewhere: 0 }),
    coverage_read: () => coverage(now),
    papers_read: () => copy(all),
    paper_look: ({ paper, lang }) => {
      const found = all.find((one) => one.paper === paper) ?? refuse('bad_call');
      const piece = (words: string, level: number) => ({ words, lang: lang as LangView, level, table: null });
      return { pieces: [piece(paper, 1), ...found.texts.map((one) => piece(one[lang as LangView].words, one.is_heading ? 2 : 0))] };
    },
    paper_write: ({ text: name, lang }, words) => text(name, lang, words),
    paper_restore: ({ text: name, lang }) => text(name, lang, null),
    papers_write: () => (now.given_away > 0 ? refuse('paper_gives_away') : wrote('papers')),
    study_file_write: () => wrote('study_file'),
  };
  const again = () => {
    now = begun();
    all = papers();
  };
  return { plan, again };
}
