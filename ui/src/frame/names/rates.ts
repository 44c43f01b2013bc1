import type { RateView } from '../../ipc/bindings';
import { t, words } from '../../words/words.svelte';

const number = (value: number, digits: number): string =>
  new Intl.NumberFormat(words.lang === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: digits }).format(value);

/** A whole number in the app's language. */
export const whole = (value: number): string => number(value, 0);

/** A share in percent, with one decimal. All of them is 100; anything less is never rounded up to it. */
export function share(percent: number): string {
  const rounded = Math.round(percent * 10) / 10;
  return t('percent', { n: number(percent < 100 ? Math.min(rounded, 99.9) : rounded, 1) });
}

/** The interval of a rate, or a dash. */
export function range(rate: RateView | null): string {
  return rate ? t('names-range', { low: share(rate.low), high: share(rate.high) }) : '–';
}

/** Where a scale begins that shows all of these: the ten below the lowest end. */
export function scaleFrom(rates: readonly (RateView | null)[]): number {
  const lowest = Math.min(90, ...rates.map((rate) => rate?.low ?? 100));
  return Math.max(0, Math.floor(lowest / 10) * 10);
}
