import { lead } from '../frame/lead.svelte';
import type { ThemeView } from '../ipc/bindings';
import { t, words } from '../words/words.svelte';

/**
 * In how many interviews a theme was found: a figure, or words.
 *
 * The desk holds a count back when it, or those left over, are too few to show. A theme with fewer lines than
 * the floor can only be in a few interviews; of any other it is not said which of the two it is.
 */
export function interviews(theme: ThemeView, floor = lead.study?.floor ?? 0): string {
  if (theme.interviews !== null) return figure(theme.interviews);
  if (theme.lines === 0) return t('review-none');
  return t(theme.lines < floor ? 'review-a-few' : 'review-held-back');
}

/** A figure in the app's language, with at most one decimal. */
export function figure(value: number): string {
  return new Intl.NumberFormat(words.lang === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 1 }).format(value);
}

/** A figure, or in words that it is held back; never a nought in its place. */
export function held(value: number | null): string {
  return value === null ? t('review-held-back') : figure(value);
}
