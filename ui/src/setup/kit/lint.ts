import { has, t } from '../../words/words.svelte';

/** What a finding of the comparison says; a finding nobody knows is still shown as a difference. */
export function lintWords(code: string): string {
  const id = `lint-${code}`;
  return t(has(id) ? id : 'lint-unknown');
}
