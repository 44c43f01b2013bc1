import type { KitView } from '../../ipc/bindings';
import { has, t } from '../../words/words.svelte';

/** What a finding of the comparison says; a finding nobody knows is still shown as a difference. */
export function lintWords(code: string): string {
  const id = `lint-${code}`;
  return t(has(id) ? id : 'lint-unknown');
}

/** The part of the kit in which a place of a finding stands: "script", "thanks", the number of a section, or none. */
export function partOf(place: string): string | null {
  const [first = '', second = ''] = place.split(' ');
  if (/^\d/.test(first)) return String(Number.parseInt(first, 10));
  if (first === 'section') return second;
  return first === 'script' || first === 'thanks' ? first : null;
}

/** The same by what the kit says: a question that was moved keeps its number in another section. */
export function partIn(kit: KitView, place: string): string | null {
  const [first = ''] = place.split(' ');
  const section = kit.sections.find(({ questions }) => questions.some(({ id }) => id === first));
  return section ? String(section.number) : partOf(place);
}

/** Where a finding stands, in words: a question's number, a section, or a part of the kit. */
export function placeWords(place: string): string {
  const [first = '', second = ''] = place.split(' ');
  if (/^\d/.test(first)) return first;
  if (first === 'section') return t('review-section', { number: second });
  return t(first === 'script' || first === 'thanks' ? `setup-kit-${first}` : 'setup-kit-title');
}
