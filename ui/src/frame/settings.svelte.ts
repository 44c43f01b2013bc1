import { call } from '../ipc/call';
import type { SettingsView } from '../ipc/bindings';
import { words } from '../words/words.svelte';

/** What the person chose for this app; holds nothing about a study. */
export const settings = $state<SettingsView>({
  lang: 'en',
  theme: 'system',
  text: 100,
  plain_editor: false,
  idle_minutes: 5,
  is_call: false,
});

/** Whether the panel is open. */
export const panel = $state({ isOpen: false });

/** Reads the choices and shows them. A desk that cannot answer leaves the defaults. */
export async function loadSettings(): Promise<void> {
  try {
    take(await call('settings_read', {}));
  } catch {
    take(settings);
  }
}

/** Keeps a choice; it is seen at once, before the desk has answered. */
export async function keepSettings(change: Partial<SettingsView>): Promise<void> {
  const next = { ...settings, ...change };
  take(next);
  await call('settings_save', {}, next);
}

function take(next: SettingsView) {
  Object.assign(settings, next);
  words.lang = settings.lang;
  const root = document.documentElement;
  root.lang = settings.lang;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.dataset.text = String(settings.text);
}
