import type { AnswerView, DebriefView, EnteredView, LineView, RatedView, SavedView, SealedView, SessionView, TodoView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';
import { kit } from './kit';
import * as names from './names';
import { makeRisk } from './people';
import { noRemarks } from './remarks';
import { MID_INTERVIEW, emptyAnswer } from './session';
import { lengthened } from './stress';

const questions = kit.sections.flatMap((section) => section.questions);
const MARKS: Record<string, string | null> = { '.': null, '-': 'pain', '+': 'success', '!': 'idea', '>': 'progress', '?': 'later' };

/** The interviewer's hour. Each start is a machine of its own. */
export function makeInterview(): Desk {
  names.forget();
  let session: SessionView | null = asked('screen') && !['ready', 'script'].includes(asked('screen') ?? '') ? MID_INTERVIEW() : null;
  let waiting = Number(asked('waiting') ?? 2);
  const keptSuspects = new Set<string>();
  let remarks = noRemarks();
  let before: SessionView['answers'] | null = null;
  const people = makeRisk();
  // `?left=0` is an hour that is over.
  const left = Number(asked('left') ?? 24);

  const open = (): SessionView => session ?? refuse('session_none');

  function answer(id: string): AnswerView {
    const all = open().answers;
    return (all[id] ??= emptyAnswer());
  }

  function settle(id: string): string {
    const now = answer(id);
    if (now.no_answer) return (now.state = 'none');
    const kind = questions.find((question) => question.id === id)?.kind;
    const total = kind?.kind === 'agreement' ? kind.statements.length : 0;
    const rated = now.entered?.kind === 'agreement' ? Object.keys(now.entered.value).length : 0;
    const has = now.lines.some((line) => line.text.trim()) || now.entered !== null || now.probes_asked.length > 0;
    const isWhole = kind?.kind === 'agreement' ? rated === total : kind?.kind === 'percent' ? adds(now.entered) : now.lines.some((line) => line.text.trim()) || now.entered !== null;
    return (now.state = isWhole ? 'answered' : has ? 'touched' : 'open');
  }

  function columns(entered: EnteredView | null): Record<string, number> {
    const totals: Record<string, number> = {};
    if (entered?.kind !== 'percent') return totals;
    for (const [key, value] of Object.entries(entered.value)) {
      const column = key.split(' ')[1] ?? '';
      totals[column] = (totals[column] ?? 0) + value;
    }
    return totals;
  }

  const adds = (entered: EnteredView | null) => Object.values(columns(entered)).every((total) => total === 100);

  function saved(id: string, finds: SavedView['finds'] = []): SavedView {
    const view = open();
    view.hidden = Object.values(view.answers).flatMap((one) => one.lines).reduce((n, line) => n + (line.text.match(/\[[^\]]+\]/g)?.length ?? 0), 0);
    return { state: settle(id), hidden: view.hidden, holds_back: false, finds };
  }

  function lines(text: string, codes: string): LineView[] {
    const marks = codes.split(',');
    return text.split('\n').map((line, at) => {
      const code = marks[at] ?? 'D..';
      return { speaker: code[0] === 'R' ? 'direct_report' : 'director', mark: MARKS[code[1] ?? '.'] ?? null, own_words: code[2] === 'q', text: line, topic: code.slice(3) || null };
    });
  }

  function debrief(): DebriefView {
    if (left === 0) {
      const last = copy(open());
      return { session: { ...last, answers: {} }, todo: [], suspects: [], risk: { state: '', people: 0, aim: 0, details: [] }, remarks: noRemarks(), minutes_left: 0, can_seal: false, sealed: seal() };
    }
    const view = open();
    const risk = people.risk(view);
    const todo: TodoView[] = [];
    const at = (state: string) => questions.filter((question) => (view.answers[question.id]?.state ?? 'open') === state).map((question) => question.id);
    const suspects = Object.entries(view.answers).flatMap(([question, one]) =>
      one.lines.flatMap((line, row) => {
        const word = 'the one who runs the mainframe';
        const from = line.text.indexOf(word);
        return from < 0 || keptSuspects.has(word) ? [] : [{ question, line: row, from, to: from + word.length, word }];
      }),
    );
    if (suspects.length) todo.push({ code: 'suspect', questions: suspects.map((one) => one.question), count: suspects.length });
    const short = questions.filter(({ id }) => view.answers[id]?.entered?.kind === 'percent' && !adds(view.answers[id]?.entered ?? null));
    for (const { id } of short) {
      const total = Object.values(columns(view.answers[id]?.entered ?? null)).find((one) => one !== 100) ?? 0;
      todo.push({ code: 'not_100', questions: [id], count: total });
    }
    if (at('touched').length) todo.push({ code: 'touched', questions: at('touched'), count: at('touched').length });
    if (at('open').length) todo.push({ code: 'unanswered', questions: at('open'), count: at('open').length });
    const disagreed = questions.map(({ id }) => id).filter((id) => {
      const one = view.answers[id];
      return one && ['touched', 'answered'].includes(one.state) && !(one.interviewer_agrees && one.note_taker_agrees);
    });
    if (disagreed.length) todo.push({ code: 'disagreed', questions: disagreed, count: disagreed.length });
    todo.push({ code: 'hidden', questions: [], count: view.hidden });
    if (risk.state === 'below') todo.push({ code: 'risk', questions: [], count: risk.people });
    return { session: copy(view), todo, suspects, risk, remarks: copy(remarks), minutes_left: left, can_seal: disagreed.length + suspects.length === 0, sealed: null };
  }

  function seal(): SealedView {
    end();
    return { waiting: ++waiting, batch: 5, can_withdraw: true };
  }

  function end(): null {
    session = null;
    remarks = noRemarks();
    return null;
  }

  return {
    kit_read: () => (asked('long') ? lengthened(copy(kit)) : copy(kit)),
    ready_state: () => ({
      title: kit.title, edition: '2027', questions: 20, languages: ['en', 'fr'], names_loaded: 2431, asks_level: asked('level') !== '0',
      waiting, batch: 5, can_withdraw: waiting > 0, unconfirmed: 0, machine_words: ['lantern', 'seven', 'birch'], is_sample: asked('sample') === '1',
      unfinished: session && asked('screen') === 'resume' ? { section: 3, question: '3.2', is_in_debrief: false } : null,
      sealed_itself: asked('over') === '1',
    }),
    session_begin: ({ lang }) => {
      session = { lang: lang === 'fr' ? 'fr' : 'en', minute: 0, place: { question: '1.1', line: 0, column: 0 }, answers: {}, swaps: [], hidden: 0, is_in_debrief: false };
      return copy(session);
    },
    session_decline: end,
    session_resume: () => copy(open()),
    session_read: () => copy(open()),
    session_erase: end,
    session_withdraw: () => {
      if (!session && waiting > 0) waiting -= 1;
      return end();
    },
    note_look: ({ caret }, text) => ({ finds: names.look(text, Number(caret)), likely: names.likely(text, Number(caret)) }),
    note_save: ({ question, caret, lines: codes, place }, text) => {
      const finds = names.look(text, Number(caret));
      answer(question).lines = text === '' ? [] : lines(names.clean(text, finds), codes);
      const [line, column] = place.split(':').map(Number);
      open().place = { question, line: line ?? 0, column: column ?? 0 };
      return saved(question, finds);
    },
    place_save: ({ question, place }) => {
      const [line, column] = place.split(':').map(Number);
      open().place = { question, line: line ?? 0, column: column ?? 0 };
      return null;
    },
    roles_swap: ({ question }) => {
      const { swaps } = open();
      if (swaps.at(-1) === question) swaps.pop();
      else swaps.push(question);
      return [...swaps];
    },
    answer_enter: ({ question }, entered) => {
      const before = answer(question).entered;
      answer(question).no_answer = null;
      if (entered.kind === 'agreement' && before?.kind === 'agreement') {
        for (const [id, rated] of Object.entries(entered.value)) if (rated) rated.why = before.value[id]?.why ?? null;
      }
      answer(question).entered = entered;
      return saved(question);
    },
    why_save: ({ question, statement, caret }, text) => {
      const finds = names.look(text, Number(caret));
      const entered = answer(question).entered;
      const rated: RatedView | undefined = entered?.kind === 'agreement' ? entered.value[statement] : undefined;
      if (rated) rated.why = names.clean(text, finds);
      return saved(question, finds);
    },
    answer_none: ({ question, reason }) => {
      answer(question).no_answer = reason === 'clear' ? null : reason;
      return saved(question);
    },
    probe_ask: ({ question, probe, asked: isAsked }) => {
      const list = new Set(answer(question).probes_asked);
      if (isAsked === 'true') list.add(Number(probe));
      else list.delete(Number(probe));
      answer(question).probes_asked = [...list].sort((a, b) => a - b);
      return saved(question);
    },
    line_move: ({ question, line, to }) => {
      const [moved] = answer(question).lines.splice(Number(line), 1);
      if (moved) answer(to).lines.push({ ...moved, topic: null });
      saved(question);
      saved(to);
      return copy(open());
    },
    name_hide: (_, text) => {
      before = copy(open().answers);
      names.hide(text);
      for (const [id, one] of Object.entries(open().answers)) {
        for (const line of one.lines) line.text = names.clean(line.text, names.look(line.text, -1));
        saved(id);
      }
      return { session: copy(open()), is_learned: !names.isCommon(text) };
    },
    name_unhide: (_, text) => {
      if (!before) return refuse('nothing_to_undo');
      open().answers = before;
      before = null;
      return { session: copy(open()), finds: names.unhide(text) };
    },
    name_give_back: ({ find }) => ({ word: names.giveBack(Number(find)) }),
    name_keep: (_, text) => {
      names.keep(text);
      keptSuspects.add(text);
      return null;
    },
    note_unwrite: ({ question, scope }) => {
      if (scope === 'question') delete open().answers[question];
      else answer(question).lines.splice(scope === 'line' ? -1 : -2);
      if (scope !== 'question') saved(question);
      return copy(open());
    },
    debrief_begin: () => {
      open().is_in_debrief = true;
      return debrief();
    },
    debrief_read: debrief,
    answer_agree: ({ question, role, agreed }) => {
      answer(question)[role === 'interviewer' ? 'interviewer_agrees' : 'note_taker_agrees'] = agreed === 'true';
      return debrief();
    },
    heard_save: ({ question }, text) => {
      answer(question).heard_differently = text || null;
      return debrief();
    },
    remark_save: ({ field }, text) => {
      if (!(field in remarks)) return refuse('bad_call');
      if (text.length > 8192) return refuse('too_long');
      remarks[field as keyof typeof remarks] = names.clean(text.trim(), names.look(text.trim(), -1));
      return debrief();
    },
    detail_coarsen: ({ detail, remedy }) => {
      people.coarsen(detail, remedy);
      return debrief();
    },
    session_seal: seal,
    handover_write: () => {
      const records = waiting;
      waiting = 0;
      return { is_done: true, number: 8, records };
    },
    receipt_open: () => ({ is_done: true, number: 7, records: 5 }),
    machine_write: () => ({ is_written: true }),
    update_open: () => ({ is_done: true, words: 6, has_new_kit: false }),
  };
}
