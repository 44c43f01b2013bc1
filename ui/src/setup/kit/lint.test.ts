import { describe, expect, it } from 'vitest';
import { lintWords, partOf, placeWords } from './lint';

describe('a finding of the comparison', () => {
  it.each([
    ['3.5', '3', '3.5'],
    ['3.5a', '3', '3.5a'],
    ['2.4 probe 2', '2', '2.4'],
    ['section 5', '5', 'Section 5'],
    ['section 5 theme 3', '5', 'Section 5'],
    ['script', 'script', 'Script'],
    ['script 4', 'script', 'Script'],
    ['thanks', 'thanks', 'Thanks'],
    ['title', null, 'Question kit'],
    ['note 1', null, 'Question kit'],
  ])('%s stands in a part of the kit, and says which', (place, part, words) => {
    expect(partOf(place)).toBe(part);
    expect(placeWords(place)).toBe(words);
  });

  it('that nobody knows is still a difference', () => {
    expect(lintWords('word_differs')).toBe('A word has no counterpart');
    expect(lintWords('new_code')).toBe('The two languages differ here');
  });
});
