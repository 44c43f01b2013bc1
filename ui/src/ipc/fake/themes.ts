import type { CodebookCellView, CodebookColumnView, CodebookThemeView, CodebookView, StatementView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';
import { kit } from './kit';

type Told = number | [least: number] | 'few' | null;
type Seed = [name: string, name_fr: string, depth: number, statements: number, all: Told, sections: Told[], kinds: Told[]];

/** As drawn in the design; a pair in brackets is "so many or more". */
const SEEDS: Seed[] = [
  ['Waiting', 'Attente', 0, 6, 31, [null, 12, [22], 19, null, 11], [[22], null, 'few', null]],
  ['Waiting for access', 'Attendre un accès', 1, 40, [37], ['few', 'few', [14], 10, null, 'few'], [12, null, null, 'few']],
  ['Many desks, one request', 'Plusieurs guichets, une demande', 1, 38, 26, [null, 'few', [17], 14, null, 'few'], [[17], null, 'few', null]],
  ['Access is faster', '', 1, 4, 'few', [null, null, 'few', null, null, 'few'], [null, 'few', null, 'few']],
  ['Time to do the work', 'Du temps pour travailler', 0, 2, 28, [null, [19], 18, null, 10, 12], [18, 'few', 'few', null]],
  ['Unplanned work', 'Imprévus', 1, 27, 19, [null, [10], [10], null, null, 'few'], [[10], null, null, null]],
  ['Meetings', 'Réunions', 1, 20, 17, [null, [10], 'few', null, 'few', 'few'], [[10], 'few', null, null]],
  ['People and hiring', 'Les gens et l’embauche', 0, 9, 24, [11, 'few', [15], null, 'few', 13], [14, 'few', 'few', null]],
  ['Slow hiring', 'Embauche lente', 1, 21, [15], ['few', null, [10], null, null, 10], [[10], null, null, null]],
  ['Room to decide', 'Marge de décision', 0, 18, 16, [null, [10], 'few', 'few', null, 'few'], ['few', 'few', null, null]],
];

const letter = (id: number) => String.fromCharCode(64 + id);

function cell(told: Told): CodebookCellView {
  return { count: typeof told === 'number' ? told : null, at_least: Array.isArray(told) ? told[0] : null, is_bare: told === null, is_held: false };
}

function columns(): CodebookColumnView[] {
  const none = { en: null, fr: null };
  const sections = kit.sections.flatMap((section, at): CodebookColumnView[] => [
    { kind: 'section', id: String(at + 1), label: section.title },
    ...section.questions.map((question): CodebookColumnView => ({ kind: 'question', id: question.id, label: question.ask })),
  ]);
  const kinds = ['pain', 'success', 'idea', 'progress'].map((id): CodebookColumnView => ({ kind: 'kind', id, label: none }));
  return [{ kind: 'all', id: '', label: none }, ...sections, ...kinds];
}

function theme([name, name_fr, depth, statements, all, sections, kinds]: Seed, at: number): CodebookThemeView {
  const above = depth === 0 ? null : SEEDS.slice(0, at).findLastIndex(([, , level]) => level === depth - 1) + 1;
  let section = -1;
  let kind = -1;
  const cells = columns().map((column) => {
    if (column.kind === 'all') return cell(all);
    if (column.kind === 'section') return cell(sections[(section += 1)] ?? null);
    if (column.kind === 'kind') return cell(kinds[(kind += 1)] ?? null);
    return cell(column.id === `${section + 1}.1` ? (sections[section] ?? null) : null);
  });
  const description = name.startsWith('Many') ? 'One need, several places to ask. Not slowness alone: see “Waiting for access”.' : '';
  return { theme: at + 1, name, name_fr, description, colour: at % 8, letter: letter(at + 1), part_of: above, depth, statements, cells };
}

function begun(): CodebookView {
  const isEmpty = asked('empty') === '1';
  const found = [9.1, 9.7, 9.9, 10, 10, 10, 10, 10, 10, 10];
  return {
    themes: isEmpty ? [] : SEEDS.map(theme),
    columns: columns(),
    saturation: {
      batches: isEmpty ? [] : found.map((sum, at) => ({ read: Math.min(46, (at + 1) * 5), new: Math.round((sum - (found[at - 1] ?? 0)) * 10) / 10, found: sum })),
      svg: { en: '<svg class="chart" viewBox="0 0 400 20" aria-hidden="true"><rect class="chart-agree" fill="#1f497a" x="0" y="0" width="300" height="20"></rect></svg>', fr: null },
    },
    interviews: isEmpty ? 0 : 46,
    floor: 10,
    lines: isEmpty ? 0 : 443,
    coded: isEmpty ? 0 : 412,
    earlier: asked('earlier') === '1' ? 3 : 0,
    is_exact: false,
  };
}

let book = begun();

/** Begins again with what the address says now. */
export function beginThemes(): void {
  book = begun();
}

/** A theme that was made on the wall, or here. */
export function addTheme(id: number, name: string): void {
  const cells = book.columns.map(() => cell(null));
  book.themes.push({ theme: id, name, name_fr: '', description: '', colour: (id - 1) % 8, letter: letter(id), part_of: null, depth: 0, statements: 0, cells });
}

const find = (id: string | number) => book.themes.find((one) => one.theme === Number(id)) ?? refuse('bad_call');

/** A theme with all that stands below it, taken out of the list. */
function cut(id: number): CodebookThemeView[] {
  const at = book.themes.findIndex((one) => one.theme === id);
  const depth = book.themes[at]?.depth ?? 0;
  const end = book.themes.findIndex((one, place) => place > at && one.depth <= depth);
  return book.themes.splice(at, (end < 0 ? book.themes.length : end) - at);
}

function said(id: number): StatementView[] {
  const words = ['We wait for a login for weeks.', 'each desk sends us to the next', 'On attend que quelqu’un réponde.', 'by then the need is gone'];
  return words.slice(0, Math.max(1, Math.min(4, find(id).statements))).map((text, at) => ({ statement: at, question: at < 2 ? '3.1' : '4.2', lang: at === 2 ? 'fr' : 'en', text, own_words: at === 0 }));
}

/** The codebook of the fake desk. */
export const themes: Desk = {
  codebook_read: () => copy(book),
  theme_save: (_, form) => {
    Object.assign(find(form.theme), form);
    return copy(book);
  },
  theme_move: ({ theme, under }) => {
    const branch = cut(Number(theme));
    const whole = book.themes.find((one) => one.theme === Number(under));
    const by = (whole ? whole.depth + 1 : 0) - (branch[0]?.depth ?? 0);
    const moved = branch.map((one, at) => ({ ...one, depth: one.depth + by, part_of: at === 0 ? (whole?.theme ?? null) : one.part_of }));
    const place = whole ? book.themes.indexOf(whole) + 1 : book.themes.length;
    book.themes.splice(place, 0, ...moved);
    return copy(book);
  },
  theme_shift: () => copy(book),
  theme_merge: ({ theme, into, noted }) => {
    const [from, to] = [find(theme), find(into)];
    to.statements += from.statements;
    if (noted === 'true') to.description = `${to.description}\n${from.name}`.trim();
    book.themes = book.themes.filter((one) => one !== from).map((one) => (one.part_of === from.theme ? { ...one, part_of: to.theme, depth: to.depth + 1 } : one));
    return copy(book);
  },
  theme_split: ({ theme, statements }, name) => {
    const taken = statements.split(' ').length;
    find(theme).statements -= taken;
    addTheme(book.themes.length + 1, name);
    find(book.themes.length).statements = taken;
    return copy(book);
  },
  theme_remove: ({ theme }) => {
    book.themes = book.themes.filter((one) => one.theme !== Number(theme));
    return copy(book);
  },
  theme_statements: ({ theme }) => said(Number(theme)),
  codebook_write: () => ({ is_written: true }),
  codebook_open: () => ({ is_done: true, fresh: ['Tools', 'Shared drives'], known: 4, passed_over: [{ line: 1, why: 'column', what: 'weight' }, { line: 7, why: 'nameless', what: '' }] }),
  codebook_take: () => {
    for (const name of ['Tools', 'Shared drives']) addTheme(book.themes.length + 1, name);
    return copy(book);
  },
  codebook_begin: () => copy((book = { ...book, earlier: 0 })),
  codebook_exact: ({ on }) => {
    const cells = (all: CodebookCellView[]) => all.map((one, at) => ({ ...one, count: on === 'true' && one.count === null ? at % 7 : one.count, is_bare: on === 'true' && at % 7 === 0 }));
    return copy({ ...book, is_exact: on === 'true', themes: book.themes.map((theme) => ({ ...theme, cells: cells(theme.cells) })) });
  },
  coding_write: () => ({ is_written: true }),
  coding_open: () => ({
    is_done: true,
    is_copy: false,
    lines: 443,
    unmatched: [3, 2],
    themes: [
      { mine: 'Waiting', theirs: 'Waiting', counts: [40, 6, 9, 388], percent: 96.6, kappa: 0.82 },
      { mine: 'Meetings', theirs: 'Too many meetings', counts: [12, 8, 3, 420], percent: 97.5, kappa: 0.67 },
      { mine: 'Room to decide', theirs: null, counts: [0, 18, 0, 425], percent: 95.9, kappa: 0 },
      { mine: null, theirs: 'Paper forms', counts: [0, 0, 0, 443], percent: 100, kappa: null },
    ],
  }),
  coding_merge: () => copy(book),
};
