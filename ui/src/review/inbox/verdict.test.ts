import { afterEach, describe, expect, it } from 'vitest';
import { t, words } from '../../words/words.svelte';
import { standing, todo, VERDICTS, wordsFor } from './verdict';

const file = (verdict: string, machine = 'C', missing = 0) => ({ machine, number: 5, records: 5, month: '2027-03', verdict, missing });
const vars = { missing: 4, machine: 'C', number: 5 };

afterEach(() => (words.lang = 'en'));

describe.each(['en', 'fr'] as const)('verdicts in %s', (lang) => {
  it.each(VERDICTS)('%s has words of its own', (verdict) => {
    words.lang = lang;
    expect(wordsFor('verdict', verdict)).toBe(`verdict-${verdict}`);
    expect(t(`verdict-${verdict}`, vars)).not.toContain('verdict-');
  });

  it.each(VERDICTS.filter((verdict) => verdict !== 'verified' && verdict !== 'imported'))('%s says what to do next', (verdict) => {
    words.lang = lang;
    const said = [t(wordsFor('next', verdict), vars), t(`${wordsFor('next', verdict)}.more`, vars)];
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(said.join(' ')).not.toMatch(/next-|\{/);
  });
});

describe('a file on the desk', () => {
  it.each([
    ['verified', 'ok'],
    ['imported', 'ok'],
    ['gap', 'gap'],
    ['duplicate', 'done'],
    ['forged', 'bad'],
    ['a code of tomorrow', 'bad'],
  ])('%s counts as %s', (verdict, expected) => {
    expect(standing(verdict)).toBe(expected);
  });

  it('with a verdict nobody knows is refused in words all the same', () => {
    expect(t(wordsFor('verdict', 'of_tomorrow'))).toBe('Refused');
  });

  it('is asked about once, however many are alike', () => {
    const all = [file('verified'), file('damaged'), file('damaged', 'B'), file('gap', 'C', 4), file('gap', 'B', 2), file('gap', 'C', 4)];
    expect(todo(all).map(({ verdict, machine }) => `${verdict} ${machine}`)).toEqual(['damaged C', 'gap C', 'gap B']);
  });
});
