import type { BothView, EntryView, KindView, KitChangeForm, KitMakingView, KitView, LessonsView, QuestionView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';
import { kit as sample } from './kit';

const none = (): BothView => ({ en: null, fr: null });

const blank = (): KitView => ({
  title: none(),
  script: [{ part: 'ask_consent', text: { en: 'Do you agree to take part?', fr: 'Acceptez-vous de participer ?' } }],
  sections: [{ number: 1, title: none(), themes: [], questions: [fresh('1.1')] }],
  thanks: none(),
});

const fresh = (id: string): QuestionView => ({ id, ask: none(), kind: { kind: 'text' }, probes: [], notes: [] });

/** A part of a kit that can be put in another order, whatever stands in it. */
type List = unknown[];

function entries(kind: KindView, which: string): EntryView[] {
  if (kind.kind === 'numbers') return kind.fields;
  if (kind.kind === 'several') return kind.options;
  if (kind.kind === 'topics') return kind.topics;
  if (kind.kind === 'agreement') return kind.statements;
  if (kind.kind === 'percent') return which === 'columns' ? kind.columns : kind.rows;
  return [];
}

const question = (kit: KitView, id: string) => kit.sections.flatMap(({ questions }) => questions).find((one) => one.id === id) ?? refuse('kit_no_place');

/** The fake's own small reading of the places; the real one is `kit::edit`. */
function listOf(kit: KitView, name: string): List {
  const [first = '', second = '', third] = name.split(' ');
  if (name === 'script') return kit.script;
  if (name === 'sections') return kit.sections;
  if (first === 'section') {
    const section = kit.sections[Number(second) - 1] ?? refuse('kit_no_place');
    return third === 'questions' ? section.questions : third === 'themes' ? section.themes : [];
  }
  const one = question(kit, first);
  if (second === 'probes') return one.probes;
  if (second === 'notes') return one.notes;
  if (second === 'follows') return one.kind.kind === 'yes_no' ? one.kind.follow_ups : [];
  return entries(one.kind, second);
}

function textOf(kit: KitView, at: string, field: string): BothView {
  const [first = '', second, third] = at.split(' ');
  const n = Number(third) - 1;
  if (at === 'title') return kit.title;
  if (at === 'thanks') return kit.thanks;
  if (first === 'script') return kit.script[Number(second) - 1]?.text ?? refuse('kit_no_place');
  if (first === 'section') {
    const section = kit.sections[Number(second) - 1] ?? refuse('kit_no_place');
    return third === 'theme' ? (section.themes[Number(at.split(' ')[3]) - 1] ?? refuse('kit_no_place')) : section.title;
  }
  const one = question(kit, first);
  if (second === undefined) return one.ask;
  if (second === 'note') return one.notes[n] ?? refuse('kit_no_place');
  if (second === 'follow' && one.kind.kind === 'yes_no') return one.kind.follow_ups[n]?.text ?? refuse('kit_no_place');
  if (one.kind.kind === 'agreement' && second === 'why') return one.kind.why;
  if (one.kind.kind === 'agreement' && second === 'point') return one.kind.points.find(({ rating }) => String(rating) === third)?.label ?? refuse('kit_no_place');
  const entry = [...entries(one.kind, 'entries'), ...entries(one.kind, 'columns')].find(({ id }) => id === second);
  if (entry) return field === 'detail' ? entry.detail : field === 'explanation' ? entry.explanation : entry.label;
  return one.probes[Number(second.slice(1)) - 1]?.text ?? refuse('kit_no_place');
}

function empty(kit: KitView, list: string): unknown {
  const [first = '', second] = list.split(' ');
  if (list === 'script') return { part: 'spoken', text: none() };
  if (list === 'sections') return { number: 0, title: none(), themes: [], questions: [] };
  if (list.endsWith(' questions')) {
    const all = kit.sections.flatMap(({ questions }) => questions).map(({ id }) => id.split('.'));
    return fresh(`${second}.${1 + Math.max(0, ...all.filter(([s]) => s === second).map(([, n]) => Number.parseInt(n ?? '', 10)))}`);
  }
  if (second === 'probes') return { role: 'question', text: none() };
  if (second === 'follows') return { after_yes: true, text: none() };
  if (second === 'entries' || second === 'columns') return { id: `${second[0]}${listOf(kit, list).length + 1}${first.length}`, label: none(), explanation: none(), detail: none() };
  return none();
}

function placeOf(kit: KitView, list: string, at: number): string | null {
  const [first = '', second = ''] = list.split(' ');
  const one = listOf(kit, list)[at] as { id?: string } | undefined;
  if (!one) return null;
  if (list === 'script') return `script ${at + 1}`;
  if (list === 'sections') return `section ${at + 1}`;
  if (list.endsWith(' questions')) return one.id ?? null;
  if (second === 'probes') return `${first} p${at + 1}`;
  if (one.id) return `${first} ${one.id}`;
  return list.startsWith('section') ? `${list.replace(/s$/, '')} ${at + 1}` : `${first} ${second.replace(/s$/, '')} ${at + 1}`;
}

function kindOf(name: string): KindView {
  const entry = (id: string): EntryView => ({ id, label: none(), explanation: none(), detail: none() });
  if (name === 'numbers') return { kind: 'numbers', fields: [entry('f1')] };
  if (name === 'several') return { kind: 'several', options: [entry('o1'), entry('o2')] };
  if (name === 'topics') return { kind: 'topics', topics: [entry('t1'), entry('t2')] };
  if (name === 'yes_no') return { kind: 'yes_no', follow_ups: [true, false].map((after_yes) => ({ after_yes, text: none() })) };
  if (name === 'percent') return { kind: 'percent', rows: [entry('r1'), entry('r2')], columns: [entry('c1')] };
  if (name === 'agreement') return { kind: 'agreement', from: 1, to: 7, points: [1, 4, 7].map((rating) => ({ rating, label: none() })), statements: [entry('s1')], why_at: [1, 2], why: none() };
  return { kind: 'text' };
}

type State = { kit: KitView | null; minutes: Record<string, number>; marked: string[]; used: string };

/** The kit in the making, in memory; `?making=no`: nothing begun. Its lint is two findings that the real desk could have. */
export function makeMaking(): Desk {
  let now: State = { kit: asked('making') === 'no' ? null : copy(sample), minutes: { script: 5, 'section 1': 8, 'section 3': 20 }, marked: ['1.1'], used: JSON.stringify(sample) };
  let back: State[] = [];
  let forth: State[] = [];
  const lessons: Record<string, string> = {};

  function view(place: string | null = null): KitMakingView {
    const { kit, minutes, marked } = now;
    const all = kit?.sections.flatMap(({ questions }) => questions) ?? [];
    const odd = all.filter(({ ask }) => Boolean(ask.en) !== Boolean(ask.fr));
    const lacks = all.filter(({ ask }) => !ask.en && !ask.fr);
    const then = new Map(sample.sections.flatMap(({ questions }) => questions).map((one) => [one.id, one]));
    return {
      kit: copy(kit),
      notes: [],
      section_notes: kit?.sections.map(() => []) ?? [],
      script_minutes: minutes.script ?? null,
      minutes: kit?.sections.map(({ number }) => minutes[`section ${number}`] ?? null) ?? [],
      planned: Object.values(minutes).reduce((sum, one) => sum + one, 0),
      hour: 60,
      identifies: marked,
      leftovers: [],
      lint: odd.map(({ id, ask }) => ({ code: 'missing_side', place: id, en: ask.en ?? '', fr: ask.fr ?? '' })),
      advice: [...lacks.map(({ id }) => ({ code: 'no_words', place: id, stops: true })), ...(marked.includes('1.2') ? [] : [{ code: 'functions', place: '1.2', stops: false }])],
      changes: all.map((one) => {
        const before = then.get(one.id);
        const change = !before ? 'new' : JSON.stringify(before.ask) === JSON.stringify(one.ask) ? 'same' : 'reworded';
        return { question: one.id, change, langs: [], is_around: false, ask: one.ask };
      }),
      back: back.length,
      forth: forth.length,
      place,
      is_whole: lacks.length === 0,
      is_used: JSON.stringify(kit) === now.used,
      may_number: false,
      versions: [{ number: 1, month: '2027-02', questions: 20, changes: [] }],
    };
  }

  function begin(kit: KitView) {
    [back, forth] = [[], []];
    now = { ...now, kit: copy(kit) };
    return view();
  }

  function change(step: KitChangeForm): string | null {
    const { kit } = now;
    if (!kit) return refuse('no_kit');
    if (step.step === 'say') textOf(kit, step.at, step.field)[step.lang] = step.words.trim() || null;
    else if (step.step === 'add') {
      listOf(kit, step.list).splice(step.at, 0, empty(kit, step.list));
      kit.sections.forEach((section, at) => (section.number = at + 1));
      return placeOf(kit, step.list, step.at);
    } else if (step.step === 'remove') {
      const list = listOf(kit, step.list);
      list.splice(step.at, 1);
      return placeOf(kit, step.list, Math.min(step.at, list.length - 1));
    } else if (step.step === 'move') {
      const [one] = listOf(kit, step.list).splice(step.from, 1);
      listOf(kit, step.into ?? step.list).splice(step.to, 0, one);
      kit.sections.forEach((section, at) => (section.number = at + 1));
      return placeOf(kit, step.into ?? step.list, step.to);
    } else if (step.step === 'kind') question(kit, step.question).kind = kindOf(step.kind);
    else if (step.step === 'set' && step.what === 'minutes') now.minutes[step.at] = Number(step.value) || 0;
    else if (step.step === 'set' && step.what === 'identifies') now.marked = step.value === 'true' ? [...now.marked, step.at] : now.marked.filter((id) => id !== step.at);
    return null;
  }

  function walk(from: State[], to: State[]) {
    const next = from.pop();
    if (!next) return view();
    to.push(now);
    now = next;
    return view();
  }

  return {
    making_read: () => view(),
    making_begin: ({ from }) => begin(from === 'scratch' ? blank() : sample),
    making_change: (_, form) => {
      const before = copy(now);
      const place = change(form);
      back.push(before);
      forth = [];
      return view(place);
    },
    making_step: ({ way }) => (way === 'back' ? walk(back, forth) : walk(forth, back)),
    making_use: () => refuse('kit_in_use'),
    making_write: () => ({ is_written: true }),
    participant_read: () => {
      const texts = (lang: 'en' | 'fr') => [now.kit?.title, ...(now.kit?.script ?? []).map(({ text }) => text), ...(now.kit?.sections ?? []).flatMap((one) => [one.title, ...one.questions.map(({ ask }) => ask)])].flatMap((both) => both?.[lang] ?? []);
      return { en: texts('en'), fr: texts('fr') };
    },
    lessons_read: () => looking(lessons),
    lesson_save: ({ question: id }, words) => (lessons[id ?? ''] = words.trim()),
  };
}

function looking(lessons: Record<string, string>): LessonsView {
  const isEmpty = asked('empty') === '1';
  const one = (it: QuestionView, at: number) => ({
    question: it.id,
    ask: it.ask,
    answered: isEmpty || at % 3 === 2 ? null : 30 + (at % 5),
    at_least: !isEmpty && at % 3 === 2 ? 37 : null,
    unanswered: !isEmpty && at % 3 === 0 ? [{ reasons: ['not_asked', 'no_time'], count: 12 }] : [],
    lines: isEmpty || at % 3 === 2 ? null : 60 + at,
    probes: isEmpty ? [] : it.probes.filter(({ role }) => role !== 'lead').map(({ text }, n) => ({ text, asked: n === 0 ? 14 : null, at_least: null })),
    lesson: lessons[it.id] ?? '',
  });
  return { questions: sample.sections.flatMap(({ questions }) => questions).map(one), interviews: isEmpty ? 0 : 46, floor: 10 };
}
