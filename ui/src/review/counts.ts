import type { ThemeView } from '../ipc/bindings';
import { t, words } from '../words/words.svelte';

/**
 * In how many interviews a theme was found: a figure, "so many or more" when nearly all have it, or "a few".
 */
export function interviews(theme: ThemeView): string {
  if (theme.interviews !== null) return figure(theme.interviews);
  if (theme.at_least !== null) return t('review-at-least', { n: figure(theme.at_least) });
  return t(theme.lines === 0 ? 'review-none' : 'review-a-few');
}

/** A figure in the app's language, with at most one decimal. */
export function figure(value: number): string {
  return new Intl.NumberFormat(words.lang === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 1 }).format(value);
}

/** A figure, or in words that it is held back; never a nought in its place. */
export function held(value: number | null): string {
  return value === null ? t('review-held-back') : figure(value);
}
