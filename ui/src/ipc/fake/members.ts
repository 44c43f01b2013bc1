import type { ActionView, CommentView, CommentsView } from '../bindings';
import { asked, copy, type Desk } from './desk';

const both = (en: string | null, fr: string | null) => ({ en, fr });

function begun() {
  const isEmpty = asked('empty') === '1';
  const actions: ActionView[] = [
    { action: 1, words: both('One desk takes a request and follows it to the end.', 'Un seul guichet reçoit la demande et la suit jusqu’au bout.'), is_under_way: true, owner: both('Director, service desk', 'Direction, centre de services'), horizon: 'year', themes: [2] },
    { action: 2, words: both('Two mornings a week without meetings, in every division.', null), is_under_way: false, owner: both('Each director', null), horizon: 'soon', themes: [4, 6] },
    { action: 3, words: both('Publish how long each approval takes, by month.', 'Publier chaque mois la durée de chaque approbation.'), is_under_way: false, owner: both('Branch office', 'Bureau de la direction générale'), horizon: 'next_edition', themes: [] },
  ];
  const comment = (number: number, on: string, en: string, fr: string, words: string, could_be_recognised = false): Omit<CommentView, 'comment'> => ({ number, month: '2027-05', on, text: both(en, fr), could_be_recognised, words, response: '', is_settled: false });
  const comments: CommentView[] = [
    comment(20, 'quote', 'By the time the answer comes we have forgotten the question.', 'Quand la réponse arrive, on a oublié la question.', 'It is what I always say. Everybody on my floor would know.', true),
    comment(22, 'paragraph', 'A few mention faster access since the autumn.', 'Quelques personnes signalent des accès plus rapides depuis l’automne.', 'C’est depuis le printemps, pas l’automne.'),
    { ...comment(31, 'gone', '', '', 'too long'), response: 'Shortened, and joined with the paragraph before.', is_settled: true },
  ].map((one, at) => ({ ...one, comment: at }));
  return { actions: isEmpty ? [] : actions, comments: isEmpty ? [] : comments, last: actions.length };
}

let now = begun();

/** Begins again with what the address says now. */
export function membersAgain(): void {
  now = begun();
}

function told(refused: string[] = []): CommentsView {
  const open = now.comments.filter((one) => !one.is_settled);
  return { comments: copy(now.comments), open: open.length, blocking: open.filter((one) => one.could_be_recognised).length, refused };
}

/** Actions and comments of an invented study. */
export const members: Desk = {
  draft_write: () => ({ is_written: true }),
  actions_read: () => copy(now.actions),
  action_save: (_, { action, ...form }) => {
    if (action === null) now.actions.push({ action: (now.last += 1), ...form });
    else now.actions = now.actions.map((one) => (one.action === action ? { action, ...form } : one));
    return copy(now.actions);
  },
  action_drop: ({ action }) => copy((now.actions = now.actions.filter((one) => one.action !== Number(action)))),
  action_move: ({ action, up }) => {
    const at = now.actions.findIndex((one) => one.action === Number(action));
    const [one] = now.actions.splice(at, 1);
    if (one) now.actions.splice(Math.max(0, at + (up === 'true' ? -1 : 1)), 0, one);
    return copy(now.actions);
  },
  comments_read: () => told(),
  comments_open: () => told(asked('verdicts')?.split(',') ?? []),
  comment_answer: ({ comment, settled }, words) => {
    const at = now.comments[Number(comment)];
    if (at) Object.assign(at, { response: words, is_settled: settled === 'true' });
    return told();
  },
};
