import { parse, Attribute, Message, Term, Visitor, type BaseNode, type VariableReference } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { has, listed, side, t, words } from './words.svelte';
import { typeset } from './typeset';

const here = import.meta.dirname;
const src = join(here, '..');
const files = readdirSync(here).filter((name) => name.endsWith('.ftl'));
const places = files.filter((name) => name.endsWith('.en.ftl')).map((name) => name.replace('.en.ftl', ''));

/** Each id and attribute with the variables it uses. */
function shape(name: string): Record<string, string> {
  const out: Record<string, string> = {};
  const resource = parse(readFileSync(join(here, name), 'utf8'), {});
  for (const entry of resource.body) {
    if (entry.type === 'Junk') throw new Error(`${name}: a line that Fluent cannot read`);
    if (!(entry instanceof Message) && !(entry instanceof Term)) continue;
    const parts: [string, BaseNode | null][] = [[entry.id.name, entry.value]];
    for (const attribute of entry.attributes as Attribute[]) parts.push([`${entry.id.name}.${attribute.id.name}`, attribute.value]);
    for (const [id, value] of parts) {
      if (id in out) throw new Error(`${name}: ${id} twice`);
      out[id] = value ? variables(value) : '';
    }
  }
  return out;
}

function variables(value: BaseNode): string {
  const names = new Set<string>();
  class Collect extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(node.id.name);
    }
  }
  new Collect().visit(value);
  return [...names].sort().join(' ');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

describe('words', () => {
  it.each(places)('%s says the same things in both languages', (place) => {
    expect(shape(`${place}.fr.ftl`)).toEqual(shape(`${place}.en.ftl`));
  });

  it('has no id in two files', () => {
    const ids = places.flatMap((place) => Object.keys(shape(`${place}.en.ftl`)));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has every sentence that the screens ask for', () => {
    const missing = sources(src).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([a-z][a-z0-9-]*)'/g)].map((hit) => hit[1] ?? '').filter((id) => !has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('keeps out of words that promise too much', () => {
    for (const file of files) {
      const text = readFileSync(join(here, file), 'utf8');
      expect(text, file).not.toMatch(/\b(oops|please|successfully|certified|unrecoverable|all names removed)\b/i);
    }
  });

  it('follows the language at once', () => {
    expect(t('lock')).toBe('Lock');
    words.lang = 'fr';
    expect(t('lock')).toBe('Verrouiller');
    expect(side({ en: 'Team', fr: null })).toBe('Team');
    words.lang = 'en';
  });

  it('counts one as one, and nothing as one in French', () => {
    expect([0, 1, 2].map((n) => t('sealed-places', { n, of: 5 }, 'fr'))).toEqual(['0 dossier sur 5', '1 dossier sur 5', '2 dossiers sur 5']);
    expect(t('coverage-target', { records: 1, target: 1, invited: 1 }, 'en')).toBe('1 interview came in, of 1 hoped for; 1 person is invited.');
    expect(t('coverage-target', { records: 0, target: 12, invited: 30 }, 'fr')).toBe('0 entretien est arrivé, sur 12 espérés\u202f; 30 personnes sont invitées.');
    expect(t('coverage-no-target', { records: 2, invited: 0 }, 'fr')).toBe('2 entretiens sont arrivés\u202f; 0 personne est invitée.');
  });

  it('lists several numbers of one machine as a sentence does', () => {
    const gap = (lang: 'en' | 'fr', ...numbers: number[]) => t('setup-machines-gaps', { n: numbers.length, numbers: listed(numbers, lang) }, lang);
    expect(gap('en', 2)).toBe('no. 2 never came');
    expect(gap('en', 2, 4)).toBe('nos. 2 and 4 never came');
    expect(gap('fr', 2)).toBe('le n° 2 n’est jamais arrivé');
    expect(gap('fr', 2, 4, 5)).toBe('les numéros 2, 4 et 5 ne sont jamais arrivés');
  });

  it('sets French spaces so that a sign never starts a line', () => {
    expect(typeset('fr', 'Où : « ici » ?')).toBe('Où\u00a0: «\u202fici\u202f»\u202f?');
    expect(typeset('en', 'Where : here ?')).toBe('Where : here ?');
  });
});
