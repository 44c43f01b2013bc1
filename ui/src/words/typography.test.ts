import { parse, Attribute, Message, Pattern, Placeable, SelectExpression, StringLiteral, Term, TextElement } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LangView } from '../ipc/bindings';
import { typeset } from './typeset';

const here = import.meta.dirname;

/** Every way a pattern can read: one text for each choice, `x` where a value stands. */
function readings(pattern: Pattern): string[] {
  return pattern.elements.reduce<string[]>((sofar, element) => {
    const next = parts(element);
    return sofar.flatMap((before) => next.map((after) => before + after));
  }, ['']);
}

function parts(element: TextElement | Placeable): string[] {
  if (element instanceof TextElement) return [element.value];
  const { expression } = element;
  if (expression instanceof SelectExpression) return expression.variants.flatMap((variant) => readings(variant.value));
  return [expression instanceof StringLiteral ? expression.value : 'x'];
}

/** Every sentence of a language as it is shown, with its id. */
function shown(lang: LangView): [id: string, text: string][] {
  return readdirSync(here)
    .filter((name) => name.endsWith(`.${lang}.ftl`))
    .flatMap((name) => parse(readFileSync(join(here, name), 'utf8'), {}).body)
    .filter((entry) => entry instanceof Message || entry instanceof Term)
    .flatMap((entry) => {
      const all: [string, Pattern | null][] = [[entry.id.name, entry.value]];
      for (const attribute of entry.attributes as Attribute[]) all.push([`${entry.id.name}.${attribute.id.name}`, attribute.value]);
      return all.flatMap(([id, value]) => (value ? readings(value).map((text): [string, string] => [id, typeset(lang, text)]) : []));
    });
}

const wrong = (lang: LangView, rule: RegExp) => shown(lang).filter(([, text]) => rule.test(text)).map(([id, text]) => `${id}: ${text}`);

describe('French, as it is shown', () => {
  it('reads every sentence, each choice of it', () => {
    expect(shown('fr').length).toBeGreaterThan(900);
  });

  // A sign that is spoken of as a key (« + - ! ou > ») stands alone between spaces and is no punctuation.
  it('has a narrow no-break space before ; ! ? and »', () => {
    expect(wrong('fr', /[\p{L}\p{N})\].…,«»][;!?»]|[\p{L}\p{N})\]] [;?»]/u)).toEqual([]);
  });

  it('has a narrow no-break space after «, and a » for each', () => {
    expect(wrong('fr', /«(?!\u202f)/u)).toEqual([]);
    expect(shown('fr').filter(([, text]) => text.split('«').length !== text.split('»').length)).toEqual([]);
  });

  it('has a no-break space before : and %', () => {
    expect(wrong('fr', /[\p{L}\p{N})\]»][:%]|[\p{L}\p{N})\]»] [:%]/u)).toEqual([]);
  });

  it('has no English quotation marks', () => {
    expect(wrong('fr', /[“”„]/u)).toEqual([]);
  });
});

describe('English, as it is shown', () => {
  it('has no space before a mark, and no French quotation marks', () => {
    expect(wrong('en', /[\p{L}\p{N})] [;:?%»]|[«»]/u)).toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('%s', (lang) => {
  it('has typographic apostrophes, quotation marks and dots', () => {
    expect(wrong(lang, /['"`]|\.\.\.|´/u)).toEqual([]);
  });

  it('has no space too many, before a comma, a full stop or at an end', () => {
    expect(wrong(lang, /[\p{L}\p{N})] [,.](?!\p{L})|^ | $| {2}/u)).toEqual([]);
  });

  it('writes no date and no decimal by hand: values bring them, in the form of the language', () => {
    expect(wrong(lang, /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d+[.,]\d+ ?%/u)).toEqual([]);
  });
});
