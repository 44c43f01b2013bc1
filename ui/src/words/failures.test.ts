import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureWords } from './failure';
import { has } from './words.svelte';

const rust = join(import.meta.dirname, '../../../src-tauri');

function codes(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codes(path);
    if (!entry.name.endsWith('.rs') || entry.name.startsWith('test')) return [];
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(/Refused::(?:new|about)\(\s*"([a-z_]+)"/g)].map((hit) => hit[1] ?? '');
  });
}

describe('failures', () => {
  it('has a sentence for each code that the desk and the shell can send', () => {
    const refusals = join(rust, 'crates/handover/src/refusal.rs');
    const handover = existsSync(refusals) ? [...readFileSync(refusals, 'utf8').matchAll(/Self::\w+(?:\(_\))? => "([a-z_]+)"/g)].map((hit) => hit[1] ?? '') : [];
    const all = new Set([...codes(join(rust, 'crates/desk/src')), ...codes(join(rust, 'src')), ...handover]);
    expect(all.size).toBeGreaterThan(20);
    const missing = [...all].filter((code) => !has(`failure-${code.replaceAll('_', '-')}`));
    expect(missing).toEqual([]);
  });

  it('says something useful about a code nobody knows', () => {
    expect(failureWords({ code: 'from_the_future', about: null })).toMatch(/Nothing that was saved is lost/);
  });
});
