import type { ThemeView, WallAnswerView, WallView } from '../bindings';
import { answersTo } from './answers';
import { copy, refuse, type Desk } from './desk';
import { tallyOf } from './figures';
import { kit } from './kit';
import { learnWord } from './studyWords';
import { addTheme } from './themes';

/** What of the fake study hangs on the wall or is given there. */
export type Hung = {
  isEmpty: boolean;
  themes: ThemeView[];
  /** Answers to each question. */
  answers: number;
  walls: Map<string, WallAnswerView[]>;
  memos: Map<string, string>;
  /** Who stands where on the wall: a question, and a place under it. */
  open: { question: string; sought: string | null; shown: [question: string, at: number, lines: number[] | null][] };
  looks: number;
  back: Step[];
  forth: Step[];
};

type Step = { kind: string; walls: Hung['walls']; memos: Hung['memos']; themes: ThemeView[] };

/** Nothing hangs yet. */
export const bare = (): Pick<Hung, 'walls' | 'open' | 'looks' | 'back' | 'forth'> => ({ walls: new Map(), open: { question: '', sought: null, shown: [] }, looks: 0, back: [], forth: [] });

const questions = kit.sections.flatMap((section) => section.questions);
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').toLowerCase();

function under(now: Hung, question: string): WallAnswerView[] {
  const all = now.walls.get(question) ?? answersTo(question, now.answers);
  now.walls.set(question, all);
  return all;
}

function hung(now: Hung, records: number): WallView {
  const { question, sought, shown } = now.open;
  const answers = shown.map(([id, at, lines], handle) => {
    const whole = under(now, id)[at] ?? refuse('wall_moved');
    return { ...whole, answer: handle, lines: lines ? lines.flatMap((line) => whole.lines[line] ?? []) : whole.lines };
  });
  const found = answers.reduce((sum, { lines }) => sum + lines.length, 0);
  return copy({
    question,
    answers,
    without: Math.max(0, records - answers.length),
    tally: now.isEmpty || sought !== null ? null : tallyOf(question),
    memo: now.memos.get(question) ?? '',
    themes: now.themes,
    coded: answers.filter(({ lines }) => lines.some((line) => line.themes.length > 0)).length,
    found: sought === null ? null : { lines: found, shown: found },
    looks: now.looks,
  });
}

/** The commands of the wall, over a study that may begin again. */
export function wallDesk(state: () => Hung & { study: { records: number } }): Desk {
  const kept = (now: Hung, kind: string): Step => copy({ kind, walls: now.walls, memos: now.memos, themes: now.themes });
  const remember = (kind: string) => {
    const now = state();
    now.forth = [];
    now.back.push(kept(now, kind));
  };
  const stepped = (from: 'back' | 'forth', to: 'back' | 'forth') => {
    const now = state();
    const step = now[from].pop();
    if (step) {
      now[to].push(kept(now, step.kind));
      now.walls = step.walls;
      now.memos = step.memos;
      now.themes.splice(0, Infinity, ...step.themes);
    }
    return { kind: step?.kind ?? null, back: now.back.length, forth: now.forth.length };
  };
  const answerAt = (answer: string) => {
    const [question, at, lines] = state().open.shown[Number(answer)] ?? refuse('wall_moved');
    return { held: under(state(), question)[at] ?? refuse('wall_moved'), lines };
  };
  const lineAt = (answer: string, line: string) => {
    const { held, lines } = answerAt(answer);
    return held.lines[lines ? (lines[Number(line)] ?? -1) : Number(line)] ?? refuse('wall_moved');
  };
  const spanAt = (answer: string, spot: string) => {
    const [line = '', from, to] = spot.split(' ');
    const at = lineAt(answer, line);
    if (from === undefined) return at;
    const known = at.spans.find((span) => span.from === Number(from) && span.to === Number(to));
    if (known) return known;
    const span = { from: Number(from), to: Number(to), themes: [], is_quote: false };
    at.spans.push(span);
    return span;
  };
  return {
    wall_read: ({ question }) => {
      const now = state();
      now.open = { question, sought: null, shown: under(now, question).map((_, at) => [question, at, null]) };
      return hung(now, now.study.records);
    },
    wall_again: () => hung(state(), state().study.records),
    words_find: (_, words) => {
      const now = state();
      const wanted = plain(words).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
      const holds = (text: string) => wanted.length > 0 && wanted.every((word) => plain(text).split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word)));
      const shown = questions.flatMap(({ id }) =>
        under(now, id).flatMap(({ lines }, at): Hung['open']['shown'] => {
          const found = lines.flatMap(({ line }, n) => (holds(line.text) ? [n] : []));
          return found.length > 0 ? [[id, at, found]] : [];
        }),
      );
      now.open = { question: '', sought: words, shown };
      return hung(now, now.study.records);
    },
    interview_look: ({ answer }, reason) => {
      const now = state();
      answerAt(answer);
      if (reason.trim() === '') return refuse('nothing_typed');
      now.looks += 1;
      const at = now.open.shown[Number(answer)]?.[1] ?? 0;
      const answers = questions.flatMap(({ id }) => {
        const held = under(now, id)[at];
        return held ? [{ question: id, lines: held.lines.map(({ line }) => line), entered: held.entered }] : [];
      });
      return copy({ answers, looks: now.looks });
    },
    step_undo: () => stepped('back', 'forth'),
    step_redo: () => stepped('forth', 'back'),
    theme_create: (_, name) => {
      const now = state();
      remember('theme_made');
      const theme: ThemeView = { theme: now.themes.length + 1, name, colour: now.themes.length % 8, interviews: null, at_least: null, lines: 0 };
      now.themes.push(theme);
      addTheme(theme.theme, name);
      return copy(theme);
    },
    theme_give: ({ answer, spot, theme, given }) => {
      remember(given === 'true' ? 'theme_given' : 'theme_taken');
      const at = spot === 'answer' ? answerAt(answer).held : spanAt(answer, spot);
      at.themes = at.themes.filter((one) => one !== Number(theme));
      if (given === 'true') at.themes.push(Number(theme));
      const view = state().themes.find((one) => one.theme === Number(theme));
      if (view) view.lines += given === 'true' ? 1 : -1;
      return null;
    },
    quote_mark: ({ answer, spot, marked }) => {
      remember(marked === 'true' ? 'quote_chosen' : 'quote_dropped');
      spanAt(answer, spot).is_quote = marked === 'true';
      return null;
    },
    memo_save: ({ question }, text) => {
      remember('memo');
      state().memos.set(question, text);
      return null;
    },
    name_missed: ({ answer, line }, word) => {
      const at = lineAt(answer, line).line;
      learnWord(word);
      at.text = at.text.replace(word, at.text.includes('’') ? '[une collègue]' : '[a colleague]');
      state().back = [];
      state().forth = [];
      return null;
    },
  };
}
