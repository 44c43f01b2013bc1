import type { AnswerView, QuestionView, SessionView } from '../../ipc/bindings';
import type { Page } from '../page';

/** Whether both agree on what was captured, or on why there is nothing. */
export const isAgreed = (answer: AnswerView | undefined): boolean =>
  answer !== undefined && answer.interviewer_agrees && answer.note_taker_agrees;

/** Whether there is something to agree on. */
export const hasContent = (answer: AnswerView | undefined): boolean =>
  answer !== undefined && (answer.lines.some((line) => line.text.trim() !== '') || answer.entered !== null || answer.probes_asked.length > 0);

/** Questions with something noted that both have not agreed on yet. */
export const toAgree = (questions: readonly QuestionView[], session: SessionView): string[] =>
  questions.map(({ id }) => id).filter((id) => hasContent(session.answers[id]) && !isAgreed(session.answers[id]) && !session.answers[id]?.no_answer);

/** The shape of a page in the strip: agreed, to look at, not yet, or no answer. */
export function mark(page: Page, answers: SessionView['answers']): { state: string; word: string } {
  const all = [page.id, ...(page.follow ? [page.follow] : [])].map((id) => answers[id]);
  if (all.every((answer) => answer?.no_answer)) return { state: 'none', word: 'state-none-low' };
  if (all.every((answer) => isAgreed(answer) || answer?.no_answer)) return { state: 'answered', word: 'debrief-dot-agreed' };
  if (all.some(hasContent)) return { state: 'touched', word: 'debrief-dot-look' };
  return { state: 'open', word: 'debrief-dot-not-yet' };
}
