import { afterEach, describe, expect, it } from 'vitest';
import { words } from '../words/words.svelte';
import { figure, held, interviews } from './counts';

const theme = (count: number | null, lines: number, at_least: number | null = null) => ({ theme: 1, name: 'Waiting', colour: 0, interviews: count, at_least, lines });

afterEach(() => (words.lang = 'en'));

describe('figures of the lead', () => {
  it.each([
    ['en', theme(26, 31), '26'],
    ['en', theme(null, 4), 'a few'],
    ['en', theme(null, 0), 'none'],
    ['en', theme(null, 38), 'a few'],
    ['en', theme(null, 44, 31), '31 or more'],
    ['fr', theme(null, 4), 'peu'],
    ['fr', theme(null, 0), 'aucun'],
    ['fr', theme(null, 44, 31), '31 ou plus'],
  ] as const)('%s: a theme', (lang, view, expected) => {
    words.lang = lang;
    expect(interviews(view)).toBe(expected);
  });

  it('are held back in words, never as nought', () => {
    expect(held(null)).toBe('held back');
    expect(held(18)).toBe('18');
    words.lang = 'fr';
    expect(held(null)).toBe('non montré');
  });

  it('are written as the language writes them', () => {
    expect(figure(4.5)).toBe('4.5');
    words.lang = 'fr';
    expect(figure(4.5)).toBe('4,5');
  });
});
