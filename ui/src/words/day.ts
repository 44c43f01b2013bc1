import { words } from './words.svelte';

/** "2027-03-31" in the app's language: only for days of the study, of its keys and of its backups, never of an interview. */
export function day(text: string): string {
  const [year, month, number] = text.split('-').map(Number);
  if (!year || !month || !number) return '–';
  const format = new Intl.DateTimeFormat(words.lang === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  // French writes the first of a month as an ordinal, and the platform's formatter does not.
  return format.format(Date.UTC(year, month - 1, number)).replace(/^1 (?=\p{L})/u, words.lang === 'fr' ? '1ᵉʳ ' : '1 ');
}
