import type { AnswerView, QuestionView } from '../ipc/bindings';

/** What is on the screen at once: a question, and the follow-up that belongs under its table. */
export type Page = {
  /** The question at the top. */
  id: string;
  /** "3.5a" under "3.5", when there is one. */
  follow: string | null;
  /** Whose notes are typed. */
  notes: string;
};

/** The page on which a question stands. */
export function pageOf(questions: readonly QuestionView[], at: string): Page {
  const head = at.replace(/[a-z]$/, '');
  const top = questions.find((question) => question.id === head);
  const follow = questions.find((question) => question.id === `${head}a`);
  if (!top || !follow || top.kind.kind !== 'percent') return { id: at, follow: null, notes: at };
  return { id: head, follow: follow.id, notes: follow.id };
}

/** All pages in order, each once. */
export function pagesOf(questions: readonly QuestionView[]): Page[] {
  return questions.map(({ id }) => pageOf(questions, id)).filter((page, at, all) => at === 0 || page.id !== all[at - 1]?.id);
}

/** How far a page is: as far as its question and its follow-up together. */
export function stateOf(page: Page, answers: { [key in string]: AnswerView }): string {
  const states = [page.id, ...(page.follow ? [page.follow] : [])].map((id) => answers[id]?.state ?? 'open');
  const [first = 'open'] = states;
  if (states.every((state) => state === first)) return first;
  return states.every((state) => state === 'answered' || state === 'none') ? 'answered' : 'touched';
}
