import { describe, expect, it } from 'vitest';
import { found } from './found';
import { cut, segments } from './spans';

const shown = (text: string, words: string) => found(text, words).map((one) => cut(text, one));

describe('what is looked for', () => {
  it.each([
    ['they wait for weeks', 'wait', ['wait']],
    ['they wait, waited and await', 'WAIT', ['wait', 'wait']],
    ['l’équipe d’à côté', 'equipe cote', ['équipe', 'côté']],
    ['le cœur naïf', 'coeur', ['cœur']],
    ['le cœur naïf', 'coe', ['cœ']],
    ['le coeur', 'cœur', ['coeur']],
    ['cafe\u0301 noir', 'café', ['cafe']],
    ['three weeks or three months', '"three months"', ['three months']],
    ['three weeks', '"three week"', []],
    ['three weeks', '"three week', ['three week']],
    ['𝒳 👩‍👧 wait', 'wait', ['wait']],
    ['aujourd’hui', 'aujourd’hui', ['aujourd’hui']],
    ['nothing of it', 'wait', []],
    ['nothing of it', '', []],
    ['nothing of it', '« »', []],
  ])('%s: %s', (text, words, expected) => {
    expect(shown(text, words)).toEqual(expected);
  });

  it('goes across a coded span, and takes a placeholder whole', () => {
    const text = 'ask [a colleague 2] about the waiting time';
    const at = text.indexOf('about');
    const spans = [{ from: at, to: at + 13, themes: [1], is_quote: false }];
    const runs = segments(text, spans, null, found(text, 'colleague waiting'));
    const lit = runs.filter((run) => run.isFound);
    expect(lit.map((run) => run.text)).toEqual(['[a colleague 2]', 'wai', 'ting']);
    expect(lit.map((run) => run.marks.length)).toEqual([0, 1, 0]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});
