import { words } from './words.svelte';

/** "2027-03" in the app's language; nothing of ours ever says a day. */
export function month(text: string): string {
  const [year, number] = text.split('-').map(Number);
  if (!year || !number) return '–';
  const format = new Intl.DateTimeFormat(words.lang === 'fr' ? 'fr-CA' : 'en-CA', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(year, number - 1, 1));
}
