import type { LangView } from '../ipc/bindings';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * Sets the spaces of Canadian French: narrow and unbreakable before ; ! ? and inside « », unbreakable before : and %.
 *
 * The files of words are typed with ordinary spaces, so that a translator cannot get one wrong.
 */
export function typeset(lang: LangView, text: string): string {
  if (lang !== 'fr') return text;
  return text
    .replace(/ ([;!?»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/ ([:%])/g, `${NO_BREAK}$1`);
}
