import type { BothView, KindView, LangView, WallAnswerView, WallLineView } from '../bindings';
import { kit } from './kit';

/** Speaker (D or R), kind of line, their words or not, then the note. */
type Note = readonly [speaker: 'D' | 'R', mark: '' | '-' | '+' | '!' | '>', own: '' | 'q', text: string, theme?: number];

const MARKS = { '': null, '-': 'pain', '+': 'success', '!': 'idea', '>': 'progress' } as const;

/** Invented answers to 3.1, names already replaced. */
const BARRIERS: [LangView, Note[]][] = [
  ['en', [
    ['D', '-', '', '3 weeks for one access request, people start on paper meanwhile', 1],
    ['D', '-', 'q', 'By the time the answer comes we have forgotten the question.', 1],
    ['D', '-', '', '[a colleague] asked twice, sent back to [another team], same form each time', 2],
    ['R', '!', '', 'one intake form for everybody, not four', 3],
  ]],
  ['fr', [
    ['D', '-', '', 'le travail imprévu mange l’avant-midi, on planifie pour rien', 4],
    ['D', '-', 'q', 'On éteint des feux, puis on nous demande pourquoi rien n’est bâti.', 4],
    ['R', '>', '', 'accès plus vite depuis l’automne grâce à [une autre équipe]', 5],
  ]],
  ['en', [
    ['D', '', '', 'nothing big. calendar is the problem: 5 h of meetings on a normal day', 6],
    ['D', '+', '', 'the day without meetings works, everyone protects it'],
    ['R', '-', '', 'two boxes empty since last year, offers take longer than people can wait', 7],
  ]],
  ['fr', [['D', '-', '', 'trois guichets pour une seule demande, aucun ne voit l’ensemble', 2]]],
];

/** Invented notes for every other question. */
const OTHERS: [LangView, Note[]][] = [
  ['en', [['D', '', '', 'depends on the week, no single answer'], ['R', '+', '', 'team lunch brought two groups to talk again']]],
  ['fr', [['D', '-', '', 'trop de priorités à la fois, aucune ne finit'], ['D', '!', '', 'dire non une fois par mois, en réunion']]],
  ['en', [['D', '-', 'q', 'We report on the work more than we do it.'], ['D', '>', '', 'fewer forms than two years ago, [a senior leader] cut six']]],
  ['fr', [['R', '', '', 'on apprend par [une collègue] ce qui aurait dû être écrit'], ['D', '+', '', 'les essais du vendredi ont donné deux vraies améliorations']]],
];

/** Numbers that look like chance and are the same each time. */
function* dice(seed: number): Generator<number, never> {
  for (let at = seed; ; ) {
    at = (at * 1103515245 + 12345) & 0x7fffffff;
    yield at / 0x7fffffff;
  }
}

function line([speaker, mark, own, text, theme]: Note, topic: string | null): WallLineView {
  return {
    line: { speaker: speaker === 'D' ? 'director' : 'direct_report', mark: MARKS[mark], own_words: own === 'q', text, topic },
    themes: theme ? [theme] : [],
    is_quote: own === 'q' && theme === 1,
    spans: [],
    said: 'note',
    under: null,
  };
}

function entered(kind: KindView, roll: () => number): BothView | null {
  const both = (text: string): BothView => ({ en: text, fr: text });
  if (kind.kind === 'agreement') return both(kind.statements.map(() => 1 + Math.floor(roll() * 7)).join(', '));
  if (kind.kind === 'yes_no') return roll() > 0.4 ? { en: 'yes', fr: 'oui' } : { en: 'no', fr: 'non' };
  if (kind.kind === 'percent') return { en: 'Management 30 / 30 / 40 · Working level 10 / 15 / 75', fr: 'Gestion 30 / 30 / 40 · Niveau opérationnel 10 / 15 / 75' };
  if (kind.kind === 'numbers') return { en: 'People in the team 20–39', fr: 'Personnes dans l’équipe 20–39' };
  return null;
}

/** Why a statement was rated 1 or 2. */
function reason(lang: LangView, under: BothView | null): WallLineView {
  const text = lang === 'fr' ? 'personne n’ose le dire à voix haute' : 'nobody dares to say so aloud';
  return { line: { speaker: 'director', mark: null, own_words: false, text, topic: null }, themes: [], is_quote: false, spans: [], said: 'why', under };
}

/** Some words have themes of their own, and some of these share words. */
function spansOf(lines: WallLineView[]): void {
  const [first] = lines;
  if (!first?.line.text.startsWith('nothing big')) return;
  first.spans = [
    { from: 13, to: 36, themes: [7], is_quote: false },
    { from: 29, to: 53, themes: [2, 8], is_quote: true },
    { from: 57, to: 69, themes: [3], is_quote: false },
  ];
}

/** As many invented answers to a question as asked for. */
export function answersTo(question: string, count: number): WallAnswerView[] {
  const kind = kit.sections.flatMap((section) => section.questions).find(({ id }) => id === question)?.kind ?? { kind: 'text' };
  const pool = question === '3.1' ? [...BARRIERS, ...OTHERS] : OTHERS;
  const chance = dice(question.length * 7919 + count);
  const roll = () => chance.next().value;
  const topics = kind.kind === 'topics' ? kind.topics.map(({ id }) => id) : [null];
  return Array.from({ length: count }, (_, at) => {
    const [lang, notes] = pool[at % pool.length] ?? ['en', []];
    const lines = notes.map((note, n) => line(note, topics[n % topics.length] ?? null));
    if (kind.kind === 'agreement') lines.push(reason(lang, kind.statements[at % kind.statements.length]?.label ?? null));
    if (question === '3.1') spansOf(lines);
    return { answer: at, question, lang, lines, entered: entered(kind, roll), themes: question === '3.1' && at % 7 === 1 ? [6] : [] };
  });
}
