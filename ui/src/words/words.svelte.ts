import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { BothView, LangView } from '../ipc/bindings';
import { typeset } from './typeset';

// One pair of files for each place; `words.test.ts` refuses a pair that differs in ids, attributes or variables.
const files = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default', eager: true });

const LOCALES: Record<LangView, string> = { en: 'en-CA', fr: 'fr-CA' };

const bundles: Partial<Record<LangView, { read: FluentBundle; unread: string[] }>> = {};

let current = $state<LangView>('en');

function bundle(lang: LangView) {
  return (bundles[lang] ??= {
    read: new FluentBundle(LOCALES[lang], { useIsolating: false }),
    unread: Object.entries(files).flatMap(([path, text]) => (path.endsWith(`.${lang}.ftl`) ? [text] : [])),
  });
}

// A file is read when its first sentence is asked for: the first screen waits for the words that stand on it, and no others.
function message(lang: LangView, id: string) {
  const { read, unread } = bundle(lang);
  if (!read.hasMessage(id)) {
    const at = unread.findIndex((text) => `\n${text}`.includes(`\n${id} =`));
    for (const text of at < 0 ? [] : unread.splice(at, 1)) read.addResource(new FluentResource(text));
  }
  return read.getMessage(id);
}

/** The language of the app. Reading it inside a template follows a switch. */
export const words = {
  get lang(): LangView {
    return current;
  },
  set lang(lang: LangView) {
    current = lang;
  },
};

/** The sentence with this id, in the language of the app or in `lang`; `id.attribute` reads an attribute. */
export function t(id: string, vars: Record<string, FluentVariable> = {}, lang: LangView = current): string {
  const [name = id, attribute] = id.split('.');
  const found = message(lang, name);
  const pattern = attribute ? found?.attributes[attribute] : found?.value;
  if (!pattern) return id;
  return typeset(lang, bundle(lang).read.formatPattern(pattern, vars));
}

/** Whether there is a sentence with this id. */
export function has(id: string): boolean {
  return message(current, id) !== undefined;
}

/** Several things in one sentence: "2, 4 and 5". */
export function listed(things: readonly (string | number)[], lang: LangView = current): string {
  return new Intl.ListFormat(LOCALES[lang]).format(things.map(String));
}

/** The side of a bilingual text that the person reads; the other one when a side is missing. It is set as our own words are. */
export function side(both: BothView, lang: LangView = current): string {
  const read = sideLang(both, lang);
  return typeset(read, both[read] ?? '');
}

/** The language in which `side` answers, for a `lang` attribute. */
export function sideLang(both: BothView, lang: LangView = current): LangView {
  if (both[lang] !== null && both[lang] !== undefined) return lang;
  return lang === 'en' ? 'fr' : 'en';
}
