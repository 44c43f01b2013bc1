import type { RecoveryView, Role, SettingsView } from '../bindings';
import { asked, copy, refuse, type Desk } from './desk';
import { makeDirectory } from './directory';
import { counted, measured } from './measured';

/** The right passphrase of the fake vaults. */
export const PHRASE = 'amber canoe lantern maple river stone';

/** The words of every fake recovery sheet. */
export const SHEET = 'amber canoe lantern maple river stone violet oak harbour meadow copper sail winter nine letter seven paper boat kitchen eleven green kettle whistle polite'.split(' ');

/** What the fake vaults can be short of: `troubles=session,names`. */
const TROUBLES = [
  { kind: 'session', fault: 'damaged', count: 1 },
  { kind: 'unknown', fault: 'key_lost', count: 2 },
  { kind: 'names', fault: 'missing', count: 1 },
  { kind: 'reading', fault: 'rolled_back', count: 1 },
];

/** The front door, and what every window may ask. Each start is a machine of its own. */
export function makeFront(): Desk {
  let settings: SettingsView = {
    lang: asked('lang') === 'fr' ? 'fr' : 'en',
    theme: asked('theme') ?? 'system',
    text: Number(asked('text') ?? 100),
    plain_editor: asked('plain') === '1',
    idle_minutes: 5,
    is_call: asked('call') === '1',
  };

  let sheet: RecoveryView = { has_sheet: asked('sheet') === '1', name: asked('sheet') === '1' ? SHEET.slice(3, 6) : [] };

  let restored: Role[] = [];
  const vaults = () => [...((asked('vaults') ?? '').split(',').filter(Boolean) as Role[]), ...restored];

  function open(place: string): null {
    if (globalThis.location && asked('stay') === null) location.search = `?place=${place}&lang=${settings.lang}`;
    return null;
  }

  return {
    settings_read: () => copy(settings),
    settings_save: (_, form) => copy((settings = form)),
    app_lock: () => open('front&vaults=interview&locked=1'),
    doctor_read: () => [
      { code: 'network', is_good: true },
      { code: 'sharing', is_good: asked('hides') === '1' },
      { code: 'swap', is_good: asked('swap') === null },
      { code: 'core_dumps', is_good: true },
      { code: 'folder', is_good: true },
    ],
    front_state: () => ({
      vaults: vaults(),
      settings: copy(settings),
      destruction: asked('destruction'), was_locked: asked('locked') === '1',
      machine: { can_hide_from_sharing: false, network_refused: true, swap_in_clear: asked('swap') !== null },
    }),
    phrase_suggest: ({ lang }) => ({
      phrase: lang === 'fr' ? 'ambre canot érable lampe neige rivière' : PHRASE,
    }),
    phrase_check: (_, words) => {
      const score = Math.min(4, Math.floor(words.length / 6));
      return { score, enough: score >= 3 };
    },
    study_create: (_, form) => (form.passphrase.length < 15 ? refuse('passphrase_weak') : open('setup')),
    study_file_open: () =>
      asked('file') === 'closed'
        ? null
        : { title: { en: 'How work goes', fr: 'Comment va le travail' }, edition: '2027', questions: 20, words: ['harbour', 'violet', 'oak'] },
    study_join: () => open('interview'),
    deputy_join: () => open('review'),
    vault_unlock: ({ role }, words) => (words.replaceAll(' ', '') === PHRASE.replaceAll(' ', '') ? open(role) : refuse('wrong_passphrase')),
    vault_recover: (_, form) => (form.words.includes('zzz') ? refuse('recovery_words') : form.words.includes('zoo') ? refuse('recovery_wrong') : open('review')),
    vault_restore: (_, words) => {
      if (words.includes('zzz')) refuse('recovery_words');
      for (const code of ['backup_damaged', 'backup_past', 'backup_other_sheet']) if (asked('backup') === code) refuse(code);
      const is_restored = asked('file') !== 'closed';
      if (is_restored) restored = ['review'];
      return { is_restored };
    },
    recovery_read: () => copy(sheet),
    recovery_begin: ({ persons }) => ({ name: SHEET.slice(0, 3), sheets: Array.from({ length: Number(persons) }, () => ({ words: SHEET, size: 4, path: 'M0 0h1v1h-1zM2 1h1v1h-1z' })), typed_back: [3, 24] }),
    recovery_write: () => ({ is_written: asked('file') !== 'closed' }),
    recovery_confirm: (_, typed) => {
      const asks = `${SHEET[2]} ${SHEET[23]}`;
      if (typed !== asks && typed !== `${asks} ${asks}`) refuse('recovery_differs');
      return copy((sheet = { has_sheet: true, name: SHEET.slice(0, 3) }));
    },
    sample_open: ({ role }) => open(role),
    troubles_read: () => ({ parts: TROUBLES.filter(({ kind }) => (asked('troubles') ?? '').split(',').includes(kind)), is_newest: asked('mark') === null }),
    names_measured: measured,
    names_counted: () => counted(asked('place') !== 'interview', { kept: 2, hidden: 4, people: asked('place') === 'interview' ? 2431 : 0 }),
    ...makeDirectory(),
    passphrase_change: (_, form) => (form.old === PHRASE ? null : refuse('wrong_passphrase')),
  };
}
