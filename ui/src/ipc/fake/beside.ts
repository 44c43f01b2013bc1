import { asked, copy, refuse, type Desk } from './desk';
import { kit } from './kit';

/** The interviewer's window: `?place=beside&at=4.2&minute=53`. */
export function makeBeside(): Desk {
  let shown = { question: asked('at') ?? '3.1', minute: Number(asked('minute') ?? 23) };
  let isOpen = false;
  return {
    beside_show: ({ question, minute }) => {
      shown = { question, minute: Number(minute) };
      return null;
    },
    beside_switch: () => (isOpen = !isOpen),
    beside_close: () => null,
    beside_read: () => {
      const section = kit.sections.find((one) => one.questions.some(({ id }) => id === shown.question));
      const question = section?.questions.find(({ id }) => id === shown.question);
      if (!section || !question || asked('over') === '1') return refuse('no_session');
      const follow = section.questions.find(({ id }) => id === `${question.id}a`)?.ask ?? null;
      return copy({
        lang: asked('lang') === 'fr' ? 'fr' : 'en', section: section.number, title: section.title, question, follow,
        probes_asked: question.probes.length > 2 ? [1] : [], minute: shown.minute, open: ['3.2', '5.2', '6.3'],
      });
    },
  };
}
