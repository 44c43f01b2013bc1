import { describe, expect, it } from 'vitest';
import type { WallAnswerView } from '../../ipc/bindings';
import { changed, isQuoted, letter, settled, spotName, themesAt } from './given';

const answer: WallAnswerView = {
  answer: 3,
  question: '3.1',
  lang: 'en',
  entered: null,
  themes: [],
  lines: [{ line: { speaker: 'director', mark: null, own_words: false, text: 'we wait', topic: null }, themes: [1], is_quote: false, spans: [], said: 'note', under: null }],
};
const words = { from: 3, to: 7 };

describe('what is given', () => {
  it('is named as the desk reads it', () => {
    expect([spotName(2, null), spotName(2, words), spotName(2, 'answer')]).toEqual(['2', '2 3 7', 'answer']);
    expect(settled('we wait', { from: 0, to: 7 })).toBeNull();
    expect(settled('we wait', words)).toBe(words);
  });

  it('goes to the line, to words of it, or to the whole answer, and changes nothing in place', () => {
    const before = structuredClone(answer);
    const span = changed(answer, 0, words, { themes: [2] });
    expect(themesAt(span, 0, words)).toEqual([2]);
    expect(themesAt(span, 0, null)).toEqual([1]);
    expect(themesAt(changed(span, 0, 'answer', { themes: [4] }), 0, 'answer')).toEqual([4]);
    const both = changed(changed(span, 0, words, { is_quote: true }), 0, { from: 0, to: 4 }, { themes: [2] });
    expect(both.lines[0]?.spans.map(({ from }) => from)).toEqual([0, 3]);
    expect(isQuoted(both, 0, words)).toBe(true);
    // Words without a theme that are no quote are nothing of their own.
    expect(changed(changed(both, 0, words, { themes: [] }), 0, words, { is_quote: false }).lines[0]?.spans).toHaveLength(1);
    expect(answer).toEqual(before);
  });

  it('has a letter that stays', () => {
    expect([1, 2, 26, 27, 28, 53].map(letter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
  });
});
