import { describe, expect, it } from 'vitest';
import { changes } from './changed';
import { runs } from './marked';

const said = (before: string, after: string) => changes(before, after).map(({ text, kind }) => `${kind === 'same' ? '=' : kind === 'gone' ? '-' : '+'}${text}`);

describe('what changed', () => {
  it.each([
    ['They wait.', 'They wait.', ['=They wait.']],
    ['They wait.', 'They wait for access.', ['=They ', '-wait.', '+wait for access.']],
    ['a b c', 'a c', ['=a ', '-b ', '=c']],
    ['', 'new', ['+new']],
    ['old', '', ['-old']],
    ['On attend ; oui', 'On attend', ['=On attend', '- ; oui']],
  ])('from %j to %j', (before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
    const kept = (gone: 'gone' | 'new') => changes(before, after).filter(({ kind }) => kind !== gone).map(({ text }) => text).join('');
    expect([kept('new'), kept('gone')]).toEqual([before, after]);
  });
});

describe('a printed quote', () => {
  const printed = { words: 'we keep the mainframe', lang: 'fr' as const, in_marks: true, is_written: false, found: [[12, 21] as [number, number]] };
  it('stands between the marks of its language, with what was found apart', () => {
    expect(runs(printed).map(({ text }) => text)).toEqual(['«\u202f', 'we keep the ', 'mainframe', '\u202f»']);
    expect(runs(printed).filter(({ isFound }) => isFound)).toHaveLength(1);
    expect(runs({ ...printed, in_marks: false, found: [] })).toEqual([{ text: printed.words, isFound: false }]);
  });
});
