import { parse, Attribute, Message, Term, Visitor, type BaseNode, type VariableReference } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { has, side, t, words } from './words.svelte';
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

  it('sets French spaces so that a sign never starts a line', () => {
    expect(typeset('fr', 'Où : « ici » ?')).toBe('Où\u00a0: «\u202fici\u202f»\u202f?');
    expect(typeset('en', 'Where : here ?')).toBe('Where : here ?');
  });
});
