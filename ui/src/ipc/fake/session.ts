import type { AnswerView, LineView, SessionView } from '../bindings';
import { asked, copy } from './desk';

/** An answer nobody touched. */
export const emptyAnswer = (): AnswerView => ({
  lines: [], entered: null, no_answer: null, probes_asked: [], state: 'open', interviewer_agrees: false, note_taker_agrees: false, heard_differently: null,
});

const line = (text: string, speaker = 'director', mark: string | null = null, own_words = false): LineView => ({ text, speaker, mark, own_words, topic: null });
const said = (text: string): AnswerView => ({ ...emptyAnswer(), lines: [line(text)], state: 'answered', interviewer_agrees: true, note_taker_agrees: true });

const ENGLISH: LineView[] = [
  line('tools ok, it’s the waiting that hurts'),
  line('3 wks for one access request, ppl start on paper meanwhile', 'director', 'pain'),
  line('“By the time the answer comes we have forgotten the question.”', 'director', 'pain', true),
  line('[a colleague] asked twice, sent back to [another team], same form each time', 'director', 'pain'),
  line('one intake form for everybody, not four', 'direct_report', 'idea'),
  line('accès plus vite depuis l’automne, 2 sem au lieu de 5', 'direct_report', 'progress'),
  line('the one who runs the mainframe stays thanks to telework', 'director', 'success'),
];

const FRENCH: LineView[] = [
  line('outils corrects, c’est l’attente qui fait mal'),
  line('3 sem pour un seul accès, on commence sur papier en attendant', 'director', 'pain'),
  line('« Quand la réponse arrive, on a oublié la question. »', 'director', 'pain', true),
  line('[collègue] a demandé deux fois, renvoi à [autre équipe], toujours le même formulaire', 'director', 'pain'),
  line('un seul formulaire pour tout le monde, pas quatre', 'direct_report', 'idea'),
  line('access faster since the fall, 2 wks instead of 5', 'direct_report', 'progress'),
];

/** An interview at minute 34, as the mock-ups show it. `?at=4.2` opens another question. */
export function MID_INTERVIEW(): SessionView {
  const isFrench = asked('lang') === 'fr';
  const answers: Record<string, AnswerView> = {};
  for (const id of ['2.1', '2.2', '2.3', '2.5', '5.1']) answers[id] = said(isFrench ? 'des matinées sans réunion, une décision prise le jour même' : 'mornings without meetings, a decision taken the same day');
  answers['1.1'] = { ...emptyAnswer(), entered: { kind: 'numbers', value: { f1: 46, f2: 41, f3: 5 } }, state: 'answered', interviewer_agrees: true, note_taker_agrees: true };
  answers['1.2'] = { ...emptyAnswer(), entered: { kind: 'several', value: ['o3', 'o4'] }, state: 'answered', interviewer_agrees: true, note_taker_agrees: true };
  answers['1.3'] = { ...emptyAnswer(), no_answer: 'not_applicable', state: 'none' };
  answers['2.4'] = { ...emptyAnswer(), entered: { kind: 'yes_no', value: true }, state: 'touched', interviewer_agrees: true };
  answers['3.1'] = { ...emptyAnswer(), lines: copy(isFrench ? FRENCH : ENGLISH), probes_asked: [1, 2], state: 'touched', interviewer_agrees: true };
  answers['3.5'] = { ...emptyAnswer(), entered: { kind: 'percent', value: { 'r1 c1': 20, 'r2 c1': 30, 'r3 c1': 50, 'r1 c2': 15, 'r2 c2': 10, 'r3 c2': 60 } }, state: 'touched' };
  answers['3.5a'] = { ...emptyAnswer(), lines: [line('no, codes are by project, support has none'), line('half of my week goes under “other”', 'direct_report', 'pain')], state: 'answered' };
  answers['4.2'] = {
    ...emptyAnswer(),
    entered: { kind: 'agreement', value: { s1: { rating: 5, why: null }, s2: { rating: 2, why: 'said it once, [a senior leader] asked who had talked, nobody tried again' }, s3: { rating: 6, why: null } } },
    state: 'touched',
  };
  const at = asked('at') ?? '3.1';
  const last = answers[at]?.lines.length ?? 0;
  return {
    lang: isFrench ? 'fr' : 'en',
    minute: Number(asked('minute') ?? 34),
    place: { question: at, line: Math.max(0, last - 1), column: 1000 },
    answers,
    swaps: [],
    hidden: 4,
    is_in_debrief: asked('screen') === 'debrief',
  };
}
