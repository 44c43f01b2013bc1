import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { BothView, LangView } from '../ipc/bindings';
import { typeset } from './typeset';

// One pair of files for each place; `words.test.ts` refuses a pair that differs in ids, attributes or variables.
const files = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default', eager: true });

const LOCALES: Record<LangView, string> = { en: 'en-CA', fr: 'fr-CA' };

const bundles: Partial<Record<LangView, FluentBundle>> = {};

let current = $state<LangView>('en');

// A language is read when its first sentence is asked for: the first screen does not wait for the other one.
function bundle(lang: LangView): FluentBundle {
  return (bundles[lang] ??= read(lang));
}

function read(lang: LangView): FluentBundle {
  const out = new FluentBundle(LOCALES[lang], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith(`.${lang}.ftl`)) out.addResource(new FluentResource(text));
  }
  return out;
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
  const message = bundle(lang).getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return id;
  return typeset(lang, bundle(lang).formatPattern(pattern, vars));
}

/** Whether there is a sentence with this id. */
export function has(id: string): boolean {
  return bundle(current).hasMessage(id);
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
