import { describe, expect, it } from 'vitest';
import { cut, length, marksOf, picked, segments, selectedIn, whole, wordsOf, type Range } from './spans';

const words = (text: string) => wordsOf(text).map((one) => cut(text, one));
const span = (from: number, to: number, ...themes: number[]) => ({ from, to, themes, is_quote: false });

describe('words of a line', () => {
  it.each([
    ['three weeks, for access.', ['three', 'weeks', 'for', 'access']],
    ['l’équipe d’à côté', ['l’équipe', 'd’à', 'côté']],
    ['cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['ask [a colleague] twice', ['ask', '[a colleague]', 'twice']],
    ['ok 👩‍👧 𝒳y', ['ok', '👩‍👧', '𝒳y']],
    ['— …', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('count code points, as the desk does', () => {
    expect(length('👩‍👧')).toBe(3);
    expect(cut('a 👩‍👧 b', { from: 2, to: 5 })).toBe('👩‍👧');
    expect(wordsOf('𝒳 cœur')).toEqual([{ from: 0, to: 1 }, { from: 2, to: 6 }]);
  });
});

describe('a choice by key', () => {
  const text = 'we wait 👩‍👧 three weeks';
  const by = (...keys: string[]) =>
    keys.reduce<Range | null>((pick, key) => {
      const [name = '', ...held] = key.split('+').reverse();
      return picked(text, pick, name, { shift: held.includes('S'), ctrl: held.includes('C') }) ?? null;
    }, null);
  const chosen = (...keys: string[]) => {
    const pick = by(...keys);
    return pick && cut(text, pick);
  };
  it.each([
    [['S+ArrowRight'], 'we'],
    [['S+ArrowRight', 'S+ArrowRight'], 'we wait'],
    [['S+ArrowRight', 'S+ArrowRight', 'S+ArrowRight'], 'we wait 👩‍👧'],
    [['S+ArrowRight', 'S+ArrowRight', 'S+ArrowLeft'], 'we'],
    [['S+ArrowRight', 'S+ArrowLeft'], null],
    [['S+ArrowLeft'], 'weeks'],
    [['S+ArrowRight', 'S+ArrowRight', 'ArrowRight', 'ArrowRight'], '👩‍👧 three'],
    [['S+ArrowLeft', 'ArrowLeft'], 'three'],
    [['S+ArrowLeft', 'ArrowRight'], 'weeks'],
    [['S+ArrowRight', 'C+S+ArrowRight'], 'we '],
    [['S+ArrowRight', 'C+S+ArrowLeft'], 'w'],
    [['S+ArrowRight', 'ArrowRight', 'S+End'], 'wait 👩‍👧 three weeks'],
    [['S+ArrowLeft', 'S+Home'], text],
  ])('%s', (keys, expected) => {
    expect(chosen(...keys)).toBe(expected);
  });

  it('leaves the arrows alone when nothing is chosen', () => {
    expect(picked(text, null, 'ArrowRight', { shift: false, ctrl: false })).toBeUndefined();
    expect(picked('…', null, 'ArrowRight', { shift: true, ctrl: false })).toBeUndefined();
  });
});

describe('spans that overlap', () => {
  it('lie in layers, each theme in its own', () => {
    const marks = marksOf([span(0, 10, 1), span(5, 15, 2, 3), span(12, 20, 4)]);
    expect(marks.map(({ from, theme, layer }) => [from, theme, layer])).toEqual([[0, 1, 0], [5, 2, 1], [5, 3, 2], [12, 4, 0]]);
  });

  it('cut the line only where one begins or ends, and keep every letter', () => {
    const text = 'we asked [a colleague] 👩‍👧 twice';
    const runs = segments(text, [span(0, 12, 1), span(3, 26, 2)], { from: 27, to: 32 });
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.map((run) => [run.text, run.marks.map(({ theme }) => theme), run.isHidden, run.isPicked])).toEqual([
      ['we ', [1], false, false],
      ['asked ', [1, 2], false, false],
      ['[a colleague]', [1, 2], true, false],
      [' 👩‍👧', [2], false, false],
      [' ', [], false, false],
      ['twice', [], false, true],
    ]);
    expect(runs.flatMap(({ ends }) => ends.map(({ theme }) => theme))).toEqual([1, 2]);
  });

  it('never cut what stands where a name stood', () => {
    expect(whole('ask [a colleague] twice', { from: 0, to: 6 })).toEqual({ from: 0, to: 17 });
    expect(whole('ask [a colleague] twice', { from: 10, to: 20 })).toEqual({ from: 4, to: 20 });
    expect(whole('ask twice', { from: 0, to: 3 })).toEqual({ from: 0, to: 3 });
  });
});

describe('a selection with the pointer', () => {
  function line(text: string): HTMLElement {
    const p = document.createElement('p');
    p.append('“');
    for (const run of segments(text, [span(0, 2, 1)], null)) {
      const held = document.createElement('span');
      held.dataset['from'] = String(run.from);
      held.dataset['length'] = String(run.to - run.from);
      held.textContent = run.isHidden ? run.text.slice(1, -1) : run.text;
      if (run.isHidden) held.className = 'hidden-name';
      p.append(held, ...(run.ends.length > 0 ? ['A'] : []));
    }
    p.append('”');
    document.body.replaceChildren(p);
    return p;
  }

  function select(from: [Node, number], to: [Node, number]) {
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }

  it('is counted in code points, whatever marks and letters stand between', () => {
    const text = '𝒳é asked [a colleague] twice';
    const p = line(text);
    const [first, asked, hidden, twice] = [...p.querySelectorAll('span')].map((one) => one.firstChild);
    if (!first || !asked || !hidden || !twice) throw new Error('four runs');
    select([first, 2], [asked, 6]);
    expect(cut(text, selectedIn(p, getSelection()) ?? { from: 0, to: 0 })).toBe('é asked');
    select([hidden, 2], [twice, 6]);
    expect(cut(text, selectedIn(p, getSelection()) ?? { from: 0, to: 0 })).toBe('colleague] twice');
    select([p, 0], [p, p.childNodes.length]);
    expect(selectedIn(p, getSelection())).toEqual({ from: 0, to: length(text) });
    select([first, 0], [first, 0]);
    expect(selectedIn(p, getSelection())).toBeNull();
  });
});
