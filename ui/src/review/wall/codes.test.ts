import { describe, expect, it } from 'vitest';
import { choices } from './codes';

const themes = ['One intake form', 'Forms and paperwork', 'Information comes late', 'Réunions', 'Meetings'].map((name, at) => ({ theme: at, name, colour: 0, interviews: null, at_least: null, lines: 1 }));
const names = (typed: string, given: number[] = []) => choices(themes, typed, given).map((one) => (one.kind === 'theme' ? one.theme.name : `+${one.name}`));

describe('codes for what is typed', () => {
  it.each([
    ['form', ['Forms and paperwork', 'One intake form', 'Information comes late', '+form']],
    ['reunions', ['Réunions']],
    ['  MEETINGS ', ['Meetings']],
    ['slow hiring', ['+slow hiring']],
  ])('%s', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });

  it('offers every theme, and no new one, when nothing is typed', () => {
    expect(names('')).toHaveLength(5);
  });

  it('leaves out what the line has, and does not make it twice', () => {
    expect(names('meetings', [4])).toEqual([]);
  });
});
