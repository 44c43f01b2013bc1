import type { DeputyView, KeysView, OutstandingView, WaveView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';

const WAVES: WaveView[] = [
  { number: 3, opened: '2027-04-01', state: 'open', day: '2027-05-02', deputies: 1 },
  { number: 2, opened: '2027-03-02', state: 'closed', day: '2027-04-16', deputies: 1 },
  { number: 1, opened: '2027-02-01', state: 'ended', day: '2027-03-18', deputies: 0 },
];

/** `?keys=new` is a first wave alone; `?deputy=1` a deputy's desk; `?clock=ahead` or `behind`; `?hold=1`. */
function begun(): KeysView {
  const isNew = asked('keys') === 'new';
  const isDeputy = asked('deputy') === '1';
  const machines: OutstandingView[] = ['A', 'B', 'C'].map((letter) => ({ letter, is_silent: letter === 'A', gaps: letter === 'C' ? [2] : [], is_revoked: letter === 'B' }));
  const deputies: DeputyView[] = [{ number: 1, words: ['cedar', 'sparrow', 'tide'], spare: 9, is_in: true }];
  const held = asked('hold') === '1';
  const waves = isNew ? WAVES.slice(0, 1).map((wave) => ({ ...wave, number: 1, deputies: 0 })) : WAVES;
  return {
    waves: waves.map((wave) => (held && wave.state === 'closed' ? { ...wave, state: 'due' } : wave)),
    deputies: isNew || isDeputy ? [] : deputies,
    card: [],
    machines: isNew ? [] : machines,
    number: isNew ? 0 : 4,
    is_untold: asked('untold') === '1',
    is_on_hold: held,
    clock: asked('clock') ?? 'fine',
    today: '2027-04-05',
    appointed: isDeputy ? { words: ['cedar', 'sparrow', 'tide'], study_words: ['harbour', 'violet', 'oak'], number: 4, spare: 9 } : null,
  };
}

let now: KeysView | null = null;
const keys = () => (now ??= begun());
const kept = (change: Partial<KeysView>) => copy((now = { ...keys(), ...change }));

/** Waves, deputies and lost machines of the fake lead's desk. */
export const keysDesk: Desk = {
  keys_read: () => copy(keys()),
  wave_open: () => {
    const number = keys().waves.length + 1;
    return kept({ waves: [{ number, opened: '2027-04-05', state: 'open', day: '2027-05-06', deputies: keys().deputies.length }, ...keys().waves], is_untold: true });
  },
  wave_close: ({ wave }) => {
    const at = keys().waves.find(({ number }) => String(number) === wave);
    if (at?.state !== 'open') refuse('wave_closed');
    return kept({ waves: keys().waves.map((one) => (one === at ? { ...one, state: 'closed', day: '2027-04-19' } : one)), is_untold: true });
  },
  date_confirm: () => kept({ clock: 'fine' }),
  deputy_open: () => kept({ card: ['amber', 'river', 'kite'] }),
  deputy_add: () => kept({ card: [], deputies: [...keys().deputies, { number: keys().deputies.length + 1, words: keys().card, spare: 11, is_in: true }], is_untold: true }),
  deputy_decline: () => kept({ card: [] }),
  deputy_drop: ({ deputy }) => kept({ deputies: keys().deputies.filter(({ number }) => String(number) !== deputy), is_untold: true }),
  deputies_write: () => {
    kept({ is_untold: false });
    return { is_written: true };
  },
  machine_revoke: ({ letter, on }) => kept({ machines: keys().machines.map((one) => (one.letter === letter ? { ...one, is_revoked: on === 'true' } : one)) }),
  deputy_card_write: () => ({ is_written: true }),
  lead_file_open: () => copy(keys()),
};

/** As it began. */
export function keysAgain() {
  now = null;
}
