import { describe, expect, it } from 'vitest';
import type { WallAnswerView } from '../../ipc/bindings';
import { isCoded, linesWith, noFilters, shown, uncodedLines } from './filters';

function answer(handle: number, lang: 'en' | 'fr', ...notes: [text: string, mark: string | null, speaker: 'director' | 'direct_report', themes?: number[]][]): WallAnswerView {
  const lines = notes.map(([text, mark, speaker, themes = []]) => ({
    line: { speaker, mark, own_words: false, text, topic: null },
    themes,
    is_quote: false,
    spans: [],
    said: 'note',
    under: null,
  }));
  return { answer: handle, question: '3.1', lang, lines, entered: null, themes: [] };
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

  it('finds a theme on a line, on words of one and on a whole answer', () => {
    const given = structuredClone(wall);
    given[0]?.lines[1]?.spans.push({ from: 0, to: 3, themes: [9], is_quote: false });
    given[1]?.themes.push(9);
    expect([...linesWith(given, 9)]).toEqual(['0:1', '1:0', '1:1']);
    expect([...linesWith(given, 1)]).toEqual(['0:0']);
    expect(given.map(isCoded)).toEqual([true, true, false]);
    const filters = { ...noFilters(), theme: { id: 9, lines: linesWith(given, 9) } };
    expect(lines(shown(given, filters))).toEqual(['0:1', '1:01']);
    expect(uncodedLines(given).size).toBe(0);
  });

  it('leaves out what is no note when a speaker is asked for, and keeps their exact words', () => {
    const said = structuredClone(wall);
    const [note, reason] = said[0]?.lines ?? [];
    if (!note || !reason) throw new Error('two lines');
    reason.said = 'why';
    note.line.own_words = true;
    expect(lines(shown(said, { ...noFilters(), speakers: ['direct_report'] }))).toEqual(['1:1']);
    expect(lines(shown(said, { ...noFilters(), own: true }))).toEqual(['0:0']);
  });
});
