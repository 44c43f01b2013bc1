import type { BothView, ThenQuestionView, ThenRowView, ThenView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';
import { kit } from './kit';

/** Invented: statement, then (of 39), now (of so many). */
const AGREE: [then: number, now: number, of: number][] = [
  [14, 20, 44],
  [19, 17, 43],
  [22, 26, 44],
  [13, 21, 44],
  [18, 20, 43],
  [21, 29, 44],
];
const THEMES: [en: string, fr: string, then: number | null, now: number | null][] = [
  ['Waiting for access', 'Attendre un accès', 24, 37],
  ['Unplanned work', 'Travail imprévu', 17, 19],
  ['Access is faster', 'Accès plus rapides', null, null],
];
const SPAN: [number, number] = [30, 70];

/** A line of the kind that the desk draws. */
function slope(then: number, now: number): string {
  const at = (share: number) => (66 - ((share - SPAN[0]) / (SPAN[1] - SPAN[0])) * 60).toFixed(1);
  const line = (kind: string, x1: number, y1: string | number, x2: number, y2: string | number, wide: string) =>
    `<line class="chart-${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${wide}"/>`;
  const dot = (kind: string, x: number, share: number) => `<circle class="chart-${kind}" cx="${x}" cy="${at(share)}" r="5" stroke-width="2"/>`;
  const frame = line('frame', 6, 0, 6, 72, '1') + line('frame', 194, 0, 194, 72, '1') + line('frame', 6, at(50), 194, at(50), '1');
  return `<svg class="chart chart-slope" viewBox="0 0 200 72">${frame}${line('line', 6, at(then), 194, at(now), '2.5')}${dot('then', 6, then)}${dot('now', 194, now)}</svg>`;
}

function row(label: BothView, then: [number, number] | null, now: [number, number] | null): ThenRowView {
  const share = (one: [number, number] | null) => one && { percent: Math.round((one[0] * 100) / one[1]), people: one };
  const [before, after] = [share(then), share(now)];
  if (!before || !after) return { label, then: before, now: after, points: null, is_change: false, svg: null };
  const points = after.percent - before.percent;
  return { label, then: before, now: after, points, is_change: Math.abs(points) >= 10, svg: slope(before.percent, after.percent) };
}

function questions(): ThenQuestionView[] {
  const all = kit.sections.flatMap((section) => section.questions).filter(({ id }) => /^\d+\.\d+$/.test(id));
  return all.map(({ id, ask, kind }, at) => {
    const relation = at % 7 === 2 ? 'reworded' : at % 9 === 5 ? 'replaced' : at % 11 === 10 ? 'new' : 'same';
    const isRated = kind.kind === 'agreement';
    const rows = isRated ? kind.statements.map(({ label }, one) => row(label, [AGREE[one]?.[0] ?? 0, 39], [AGREE[one]?.[1] ?? 0, AGREE[one]?.[2] ?? 1])) : [];
    const then = relation === 'new' ? null : id;
    const words_then = relation === 'new' ? null : relation === 'same' ? ask : { en: 'Do you lose people?', fr: 'Perdez-vous des gens ?' };
    return { question: id, words: ask, relation: isRated ? 'same' : relation, is_chosen: false, then: isRated ? id : then, words_then: isRated ? ask : words_then, of: isRated ? 'agree' : null, rows };
  });
}

function view(): ThenView {
  const all = questions();
  return {
    earlier: { edition: '2024', interviews: 39 },
    now: { edition: '2027', interviews: 44 },
    no_change: 10,
    one_person: 3,
    comparable: all.filter(({ relation }) => relation === 'same').length,
    span: SPAN,
    questions: all,
    themes: THEMES.map(([en, fr, then, now]) => row({ en, fr }, then === null ? null : [then, 39], now === null ? null : [now, 44])),
    asked_then: all.flatMap(({ question, words_then }) => (words_then ? [{ question, words: words_then }] : [])),
  };
}

const none = (): ThenView => ({ earlier: null, now: { edition: '2027', interviews: asked('empty') === '1' ? null : 44 }, no_change: 10, one_person: null, comparable: 0, span: [0, 100], questions: [], themes: [], asked_then: [] });

let now: ThenView | null = null;

/** Begins again with what the address says now: `?then=no` has no earlier edition. */
export function forgetThen(): void {
  now = null;
}

const here = () => (now ??= asked('then') === 'no' || asked('empty') === '1' ? none() : view());

/** Then and now, with an invented edition before this one. */
export const then: Desk = {
  then_read: () => copy(here()),
  earlier_file: () => copy((now = view())),
  earlier_folder: () => ({ is_done: true }),
  earlier_unlock: (_, typed) => (typed === 'wrong' ? refuse('wrong_passphrase') : copy((now = view()))),
  earlier_drop: () => copy((now = none())),
  relation_set: ({ question, relation, then: of }) => {
    const one = here().questions.find((found) => found.question === question) ?? refuse('bad_call');
    const first = questions().find((found) => found.question === question) ?? one;
    if (relation === 'words') Object.assign(one, first);
    else {
      const words = here().asked_then.find((found) => found.question === of)?.words ?? null;
      const isSame = relation === 'same';
      Object.assign(one, { relation, is_chosen: true, then: relation === 'new' ? null : of, words_then: relation === 'new' ? null : words, of: isSame ? first.of : null, rows: isSame ? first.rows : [] });
    }
    return copy(here());
  },
  figures_write: ({ again }) => (asked('clash') === '1' && again === 'false' ? refuse('figures_clash', '3') : { is_written: true }),
};
