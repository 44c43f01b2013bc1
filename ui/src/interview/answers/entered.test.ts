import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../ipc/bindings';
import { ratedCount, ratingFor, remainder, total, whole } from './entered';

const none = { en: null, fr: null };
const entry = (id: string): EntryView => ({ id, label: none, explanation: none, detail: none });
const rows = ['r1', 'r2', 'r3'].map(entry);
const column = entry('c1');

describe('percentages', () => {
  it('add up by column', () => {
    const cells = { 'r1 c1': 20, 'r2 c1': 30, 'r1 c2': 99 };
    expect(total(cells, rows, column)).toBe(50);
    expect(total(cells, rows, entry('c2'))).toBe(99);
  });

  it('= fills what is left, over what stands in the cell, and never less than nothing', () => {
    expect(remainder({ 'r1 c1': 20, 'r2 c1': 30 }, rows, rows[2] ?? column, column)).toBe(50);
    expect(remainder({ 'r1 c1': 20, 'r2 c1': 30, 'r3 c1': 10 }, rows, rows[2] ?? column, column)).toBe(50);
    expect(remainder({ 'r1 c1': 80, 'r2 c1': 60 }, rows, rows[2] ?? column, column)).toBe(0);
  });

  it.each([
    ['20', 20],
    ['', null],
    ['2o', 2],
    ['250', 100],
    [' 7 % ', 7],
  ])('reads %o as %o', (typed, value) => expect(whole(typed, 100)).toBe(value));
});

describe('a rating', () => {
  it.each([
    ['1', 1, 1],
    ['7', 7, 7],
    ['8', 8, undefined],
    ['0', 0, 'clear'],
    ['n', null, null],
    ['N', null, null],
    ['x', null, undefined],
  ] as const)('key %s', (key, digit, result) => expect(ratingFor(key, digit, 1, 7, 'n')).toBe(result));

  it('counts "no opinion" as an answer', () => {
    expect(ratedCount({ kind: 'agreement', value: { s1: { rating: null, why: null }, s2: { rating: 5, why: null } } })).toBe(2);
  });
});
