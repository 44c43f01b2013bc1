import { t } from '../words/words.svelte';

const STILL_AT = 52;
const HOUR = 60;
const MOST = 5;

/** The one line of the last minutes: how many are left and which questions are open. Empty before. */
export function stillLine(minute: number, open: readonly string[]): string {
  if (minute < STILL_AT) return '';
  const list = open.length > MOST ? `${open.slice(0, MOST).join(', ')}…` : open.join(', ');
  const vars = { n: open.length, list };
  return minute < HOUR ? t('live-still', { ...vars, minutes: HOUR - minute }) : t('live-over', vars);
}
