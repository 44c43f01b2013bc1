import { failureFrom } from '../ipc/call';
import { has, t } from './words.svelte';

/** What happened, what is safe and what to do next, for anything that was thrown. */
export function failureWords(cause: unknown): string {
  const { code, about } = failureFrom(cause);
  const id = `failure-${code.replaceAll('_', '-')}`;
  return t(has(id) ? id : 'failure-unknown', { about: about ?? '' });
}
