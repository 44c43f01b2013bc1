import type { WithdrawalView, WithdrawalsView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';

const paper = (state: string): WithdrawalView => ({
  asked: '2027-06',
  state,
  answered: state === 'waiting' ? 1 : state === 'nowhere' ? 2 : 0,
  en: ['In June 2027, the six words of a withdrawal slip were brought to the lead of this study.', 'What this machine cannot reach, and until when it remains:', 'The backup made on 2027-06-01 holds its key. The program refuses it from 2027-07-01.'],
  fr: ['En juin 2027, les six mots d’un billet de retrait ont été remis à la personne responsable de cette étude.', 'Ce que ce poste ne peut atteindre, et jusqu’à quand cela demeure\u00a0:', 'La sauvegarde faite le 2027-06-01 contient sa clé. Le programme la refuse à partir du 2027-07-01.'],
});

/** Withdrawals and backups. Words that begin with "zebra" are of no interview; `?hold=1` holds; `?sheet=0`: no recovery sheet. */
export function makeWithdrawal(): Desk {
  const sheet = ['amber', 'fox', 'tide'];
  let view: WithdrawalsView = {
    is_on_hold: asked('hold') === '1',
    withdrawn: asked('empty') === '1' ? [] : [paper('gone'), paper('waiting'), paper('nowhere')],
    asked: null,
    machines: 2,
    has_sheet: asked('sheet') !== '0',
    backups: asked('empty') === '1' ? [] : [{ made: '2027-04-02', until: '2027-05-02', is_past: true, sheet }, { made: '2027-06-01', until: '2027-07-01', is_past: false, sheet }],
  };
  return {
    slip_draw: ({ lang }) => ({ words: lang === 'fr' ? ['abricot', 'météore', 'brioche', 'sirène', 'tulipe', 'cadeau'] : ['harvest', 'violin', 'orbit', 'maple', 'quiet', 'lantern'] }),
    notice_open: () => ({ is_read: true, destroyed: 1 }),
    notice_take: () => ({ is_read: true, destroyed: 0 }),
    withdrawals_read: () => copy({ ...view, asked: null }),
    withdrawal_ask: (_, words) => {
      if (words.trim().split(/\s+/).length !== 6) refuse('slip_words');
      const state = /^zebra/.test(words) ? 'waiting' : view.is_on_hold ? 'held' : 'gone';
      view = { ...view, withdrawn: [...view.withdrawn, paper(state)], asked: view.withdrawn.length };
      return copy(view);
    },
    withdrawal_write: () => ({ is_written: true }),
    notice_write: () => (view.is_on_hold ? refuse('on_hold') : { is_written: true }),
    backup_write: () => {
      if (!view.has_sheet) refuse('backup_no_sheet');
      view = { ...view, backups: [...view.backups, { made: '2027-06-10', until: '2027-07-10', is_past: false, sheet }] };
      return copy(view);
    },
  };
}
