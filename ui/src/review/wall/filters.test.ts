import { describe, expect, it } from 'vitest';
import type { WallAnswerView } from '../../ipc/bindings';
import { noFilters, sameOrder, shown, uncodedLines, within } from './filters';

function answer(handle: number, lang: 'en' | 'fr', ...notes: [text: string, mark: string | null, speaker: 'director' | 'direct_report', themes?: number[]][]): WallAnswerView {
  const lines = notes.map(([text, mark, speaker, themes = []]) => ({
    line: { speaker, mark, own_words: false, text, topic: null },
    themes,
    is_quote: false,
  }));
  return { answer: handle, lang, lines, entered: null };
}

const wall = [
  answer(0, 'en', ['waiting for access', 'pain', 'director', [1]], ['one form', 'idea', 'direct_report']),
  answer(1, 'fr', ['le travail imprévu', 'pain', 'director'], ['plus vite', 'progress', 'direct_report', [2]]),
  { ...answer(2, 'en'), entered: { en: 'yes', fr: 'oui' } },
];

const lines = (all: ReturnType<typeof shown>) => all.map((one) => `${one.answer.answer}:${one.lines.join('')}`);

describe('the wall’s filters', () => {
  it.each([
    ['nothing', {}, ['0:01', '1:01', '2:']],
    ['one kind', { marks: ['pain'] }, ['0:0', '1:0']],
    ['two kinds', { marks: ['idea', 'progress'] }, ['0:1', '1:1']],
    ['one speaker', { speakers: ['direct_report'] }, ['0:1', '1:1']],
    ['one language', { langs: ['en' as const] }, ['0:01', '2:']],
    ['a kind and a language', { marks: ['pain'], langs: ['fr' as const] }, ['1:0']],
    ['lines without a code', { uncoded: uncodedLines(wall) }, ['0:1', '1:0']],
  ])('%s', (_, change, expected) => {
    expect(lines(shown(wall, { ...noFilters(), ...change }))).toEqual(expected);
  });

  it('keeps a line in view while it is being coded', () => {
    const filters = { ...noFilters(), uncoded: uncodedLines(wall) };
    const coded = structuredClone(wall);
    coded[0]?.lines[1]?.themes.push(7);
    expect(lines(shown(coded, filters))).toEqual(['0:1', '1:0']);
  });

  it('draws as many answers as fit, and at least one', () => {
    const all = shown(wall, noFilters());
    expect(within(all, 4)).toHaveLength(2);
    expect(within(all, 1)).toHaveLength(1);
    expect(within(all, 300)).toHaveLength(3);
  });
});

describe('a wall that was read again', () => {
  it('comes back in the order that is on the screen, whatever the desk shuffled', () => {
    const fresh = [wall[2], wall[1], wall[0]].map((one, at) => ({ ...structuredClone(one), answer: at }) as WallAnswerView);
    expect(sameOrder(wall, fresh, -1).map(({ answer }) => answer)).toEqual([2, 1, 0]);
  });

  it('finds the answer whose line was changed by what is left over', () => {
    const hidden = structuredClone(wall[1]) as WallAnswerView;
    const line = hidden.lines[0];
    if (line) line.line.text = 'le travail de [une collègue]';
    const fresh = [{ ...hidden, answer: 0 }, { ...wall[0], answer: 1 } as WallAnswerView, { ...wall[2], answer: 2 } as WallAnswerView];
    expect(sameOrder(wall, fresh, 1).map(({ answer }) => answer)).toEqual([1, 0, 2]);
  });

  it('tells apart two answers that were alike before one was changed', () => {
    const alike = [answer(0, 'en', ['ask Marie', null, 'director']), answer(1, 'en', ['ask Marie', null, 'director'])];
    const fresh = [answer(0, 'en', ['ask Marie', null, 'director']), answer(1, 'en', ['ask [a colleague]', null, 'director'])];
    expect(sameOrder(alike, fresh, 0).map(({ lines }) => lines[0]?.line.text)).toEqual(['ask [a colleague]', 'ask Marie']);
  });

  it('loses no answer, not even one that nothing on the screen resembles', () => {
    const fresh = [...wall, answer(9, 'fr', ['nouveau', null, 'director'])];
    expect(sameOrder(wall, fresh, -1)).toHaveLength(4);
  });
});
