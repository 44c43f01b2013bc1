import type { ConcernView, LangView, PieceView, PrintedView, QuoteView, ReportRowView, ReportView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';

const heading = (level: number, en: string, fr: string): Partial<ReportRowView> => ({ kind: 'heading', en: [piece(en, 'en', level)], fr: [piece(fr, 'fr', level)] });

function piece(words: string, lang: LangView, level = 0, table: PieceView['table'] = null): PieceView {
  return { words, lang, level, table };
}

const written = (paragraph: number, en: string | null, fr: string | null, since: string | null = null): Partial<ReportRowView> => ({
  kind: 'paragraph',
  paragraph: { paragraph, en, fr, behind: since === null ? null : 'fr', since },
});

function printed(words: string, lang: LangView, in_marks: boolean, is_written: boolean, wanted: string[]): PrintedView {
  const found = wanted.flatMap((word): [number, number][] => (words.includes(word) ? [[words.indexOf(word), words.indexOf(word) + word.length]] : []));
  return { words, lang, in_marks, is_written, found: found.sort(([a], [b]) => a - b) };
}

/** What was said, the other language's words, and what speaks against it. */
function said(quote: number, text: string, lang: LangView, instead: string | null, concerns: ConcernView[]): Partial<ReportRowView> {
  const wanted = concerns.flatMap(({ words }) => words);
  const own = printed(text, lang, true, false, wanted);
  const other = instead === null ? own : printed(instead, lang === 'en' ? 'fr' : 'en', true, true, []);
  const view: QuoteView = { quote, question: '3.1', lang, text, en: lang === 'en' ? own : other, fr: lang === 'en' ? other : own, concerns, is_settled: concerns.length === 0 };
  return { kind: 'quote', quote: view };
}

const concern = (name: string, words: string[] = []): ConcernView => ({ concern: name, lang: 'en', words, is_allowed: false });

const figures = (caption: [string, string], head: [string[], string[]], rows: [string[], string[]][]): Partial<ReportRowView> => ({
  kind: 'figures',
  en: [piece(caption[0], 'en', 0, { head: head[0], rows: rows.map(([en]) => en) })],
  fr: [piece(caption[1], 'fr', 0, { head: head[1], rows: rows.map(([, fr]) => fr) })],
});

const glance = () => figures(['The study at a glance', 'L’étude en un coup d’œil'], [['What', 'Figure'], ['Élément', 'Nombre']], [
  [['Interviews', '46'], ['Entretiens', '46']],
  [['People invited', '78'], ['Personnes invitées', '78']],
]);

type Placed = [part: number, anchor: string, row: Partial<ReportRowView>];

const full = (): Placed[] => [
  [1, 'part:1', heading(2, '1 Executive summary', '1 Sommaire')],
  [1, 'part:1', written(1, 'Waiting is the work. Most participants spoke of waiting before they spoke of tools.', 'L’attente est un travail en soi. La plupart des personnes ont parlé de l’attente avant de parler des outils.')],
  [1, 'part:1', glance()],
  [2, 'part:2', heading(2, '2 The interviews', '2 Les entretiens')],
  [2, 'part:2', { kind: 'figures', en: [piece('46 interviews were held; 78 people had been invited.', 'en')], fr: [piece('46 entretiens ont eu lieu ; 78 personnes avaient été invitées.', 'fr')] }],
  [2, 'part:2', written(2, 'Most came gladly.', 'La plupart sont venues volontiers.')],
  [3, 'part:3', heading(2, '3 Major themes', '3 Grands thèmes')],
  [3, 'theme:1', heading(3, 'Waiting is the work', 'L’attente, un travail en soi')],
  [3, 'theme:1', written(3, 'Most participants spoke of waiting before they spoke of tools. Access, approvals and answers from elsewhere set the pace of the day, and teams have learned to begin on paper.', 'La plupart des personnes ont parlé de l’attente avant de parler des outils. Les accès, les approbations et les réponses venues d’ailleurs donnent le rythme de la journée, et les équipes ont appris à commencer sur papier.')],
  [3, 'theme:1', said(0, 'By the time the answer comes we have forgotten the question.', 'en', 'Quand la réponse arrive, on a oublié la question.', [concern('same_voice')])],
  [3, 'theme:1', written(4, 'A request passes through several desks. Where one desk follows it to the end, people call the change the best of the year.', 'Une demande passe par plusieurs guichets.', 'A request passes through several desks.')],
  [3, 'theme:1', said(1, 'On éteint des feux, puis on nous demande pourquoi rien n’est bâti.', 'fr', 'We put out fires, then they ask why nothing is built.', [])],
  [3, 'theme:1', said(2, 'five boxes empty and [a colleague] does three jobs', 'en', null, [concern('placeholder', ['[a colleague]']), concern('number', ['five', 'three'])])],
  [3, 'theme:1', written(5, 'A few mention faster access since the autumn. The number is small and is not printed.', null)],
  [4, 'part:4', heading(2, '4 Organizational culture', '4 Culture organisationnelle')],
  [5, 'part:5', heading(2, '5 Strategic actions', '5 Mesures stratégiques')],
  [6, 'part:6', heading(2, 'A Answers by question', 'A Réponses par question')],
];

const empty = (): Placed[] => full().filter(([part, , { kind }]) => kind === 'heading' && [1, 2, 5].includes(part));

const ROW: ReportRowView = { part: 1, number: null, kind: 'heading', anchor: 'part:1', en: [], fr: [], paragraph: null, quote: null };

let rows: ReportRowView[] = [];

/** Begins again with what the address says now. */
export function reportAgain(): void {
  rows = (asked('empty') === '1' ? empty() : full()).map(([part, anchor, row]) => ({ ...ROW, ...row, part, anchor }));
}

reportAgain();

function view(added: number | null = null): ReportView {
  let number = 0;
  rows = rows.map((row) => ({ ...row, number: row.paragraph && row.paragraph.en === null && row.paragraph.fr === null ? null : (number += 1) }));
  const isEmpty = asked('empty') === '1';
  return copy({ interviews: isEmpty ? 0 : 46, rows, suppressed: isEmpty ? 0 : 7, clashes: 0, quotes_each: 2, rare_below: 5, added });
}

const ofParagraph = (id: string) => rows.findIndex(({ paragraph }) => paragraph?.paragraph === Number(id));
const ofQuote = (id: string) => rows.find(({ quote }) => quote?.quote === Number(id))?.quote ?? refuse('bad_call');
const settle = (quote: QuoteView) => (quote.is_settled = quote.concerns.every(({ is_allowed }) => is_allowed));

/** The report in the making. */
export const report: Desk = {
  report_read: () => view(),
  paragraph_add: ({ anchor, after }) => {
    const id = Math.max(0, ...rows.map(({ paragraph }) => paragraph?.paragraph ?? 0)) + 1;
    const at = after === '0' ? rows.findLastIndex((row) => row.anchor === anchor) : ofParagraph(after);
    const part = rows[at]?.part ?? 1;
    rows.splice(at + 1, 0, { ...ROW, part, anchor, kind: 'paragraph', paragraph: { paragraph: id, en: null, fr: null, behind: null, since: null } });
    return view(id);
  },
  paragraph_write: ({ paragraph, lang }, text) => {
    const one = rows[ofParagraph(paragraph)]?.paragraph ?? refuse('bad_call');
    const [own, other] = lang === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
    const before = one[own];
    one[own] = text.trim() === '' ? null : text;
    if (one.behind === own || before === null || one[other] === null) [one.behind, one.since] = [null, null];
    else if (one.behind === null) [one.behind, one.since] = [other, before];
    return copy(one);
  },
  paragraph_move: ({ paragraph, up }) => {
    const at = ofParagraph(paragraph);
    const to = at + (up === 'true' ? -1 : 1);
    const [one, other] = [rows[at], rows[to]];
    if (one && other?.paragraph && other.anchor === one.anchor) [rows[at], rows[to]] = [other, one];
    return view();
  },
  paragraph_drop: ({ paragraph }) => {
    rows.splice(ofParagraph(paragraph), 1);
    return view();
  },
  paragraph_agree: ({ paragraph }) => {
    const one = rows[ofParagraph(paragraph)]?.paragraph;
    if (one) [one.behind, one.since] = [null, null];
    return view();
  },
  quote_write: ({ quote, lang }, text) => {
    const one = ofQuote(quote);
    const own = lang === 'fr' ? 'fr' : 'en';
    one[own] = text.trim() === '' ? printed(one.text, one.lang, true, false, []) : printed(text, own, own !== one.lang, true, []);
    one.concerns = one.concerns.filter(({ concern }) => concern === 'same_voice');
    settle(one);
    return view();
  },
  quote_blur: ({ quote }) => {
    const one = ofQuote(quote);
    const words = one.concerns.flatMap((found) => found.words).reduce((text, word) => text.replace(word, '[…]'), one.text);
    one.en = one.fr = printed(words, one.lang, true, true, []);
    one.concerns = one.concerns.filter((found) => found.words.length === 0);
    settle(one);
    return view();
  },
  quote_others: () => [
    { other: 0, text: 'We fill the same form again, then again.', lang: 'en', in_marks: true },
    { other: 1, text: 'On attend, puis on attend encore.', lang: 'fr', in_marks: true },
  ],
  quote_swap: ({ quote }) => {
    const one = ofQuote(quote);
    one.text = 'We fill the same form again, then again.';
    one.en = one.fr = printed(one.text, 'en', true, false, []);
    one.concerns = [];
    settle(one);
    return view();
  },
  quote_allow: ({ quote, concern: name, allowed }) => {
    const one = ofQuote(quote);
    one.concerns.filter(({ concern }) => concern === name).forEach((found) => (found.is_allowed = allowed === 'true'));
    settle(one);
    return view();
  },
  quote_drop: ({ quote }) => {
    rows = rows.filter((row) => row.quote?.quote !== Number(quote));
    return view();
  },
  report_write: () => (rows.some(({ quote }) => quote && !quote.is_settled) ? refuse('quotes_unsettled') : { is_written: true }),
};
