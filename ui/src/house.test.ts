import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;
const PLACES = ['front', 'interview', 'review', 'setup', 'beside'];

/** What a room may import of ours, beside its own files. */
const MAY: Record<string, string[]> = {
  parts: [],
  words: ['ipc'],
  ipc: [],
  frame: ['ipc', 'parts', 'words'],
  ...Object.fromEntries(PLACES.map((place) => [place, ['frame', 'ipc', 'parts', 'words']])),
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(svelte|ts)$/.test(entry.name) ? [path] : [];
  });
}

const room = (path: string) => {
  const parts = relative(src, path).split('/');
  return parts.length > 1 ? (parts[0] ?? '') : '';
};

const imports = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((hit) => hit[1] ?? '');

const ours = files(src);
const built = ours.filter((path) => !path.includes('.test.'));

describe('the house', () => {
  it('lets each room import only what it may', () => {
    const wrong = built.flatMap((path) => {
      const from = room(path);
      if (from === '') return [];
      return imports(path)
        .filter((name) => name.startsWith('.'))
        .map((name) => room(resolve(dirname(path), name)))
        .filter((to) => to !== from && !(MAY[from] ?? []).includes(to))
        .map((to) => `${relative(src, path)} -> ${to || 'the top'}`);
    });
    expect(wrong).toEqual([]);
  });

  it('knows Tauri in one file only', () => {
    const knows = built.filter((path) => imports(path).some((name) => name.startsWith('@tauri-apps')));
    expect(knows.map((path) => relative(src, path))).toEqual(['ipc/wire.ts']);
  });

  it('reaches the fake desk through #wire only', () => {
    const outside = built.filter((path) => !path.includes('/ipc/fake/') && imports(path).some((name) => name.includes('/fake/')));
    expect(outside).toEqual([]);
  });

  it('writes no style attributes, no inline handlers and no raw HTML', () => {
    const wrong = built
      .filter((path) => path.endsWith('.svelte'))
      .filter((path) => /\sstyle=|\son\w+="|\{@html (?!chart)|javascript:/.test(readFileSync(path, 'utf8')));
    expect(wrong.map((path) => relative(src, path))).toEqual([]);
  });

  it('keeps rooms small: 300 lines a file at most', () => {
    const long = ours
      .filter((path) => !path.endsWith('ipc/bindings.ts'))
      .map((path) => [relative(src, path), readFileSync(path, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});
