import { describe, expect, it } from 'vitest';
import { words } from '../../words/words.svelte';
import { range, scaleFrom, share, whole } from './rates';

const rate = (low: number, high = 100) => ({ count: 1, of: 1, percent: high, low, high });

describe('a share', () => {
  it.each([
    [97.53, '97.5%', '97,5\u00a0%'],
    [100, '100%', '100\u00a0%'],
    [99.97, '99.9%', '99,9\u00a0%'],
    [0, '0%', '0\u00a0%'],
  ])('of %s is never rounded up to all', (percent, en, fr) => {
    words.lang = 'en';
    expect(share(percent)).toBe(en);
    words.lang = 'fr';
    expect(share(percent)).toBe(fr);
    words.lang = 'en';
  });

  it('has its interval in words, or a dash where nothing was counted', () => {
    expect(range(rate(90.14, 99.96))).toBe('90.1% to 99.9%');
    expect(range(null)).toBe('–');
    expect(whole(1234)).toBe('1,234');
  });

  it('is drawn on a scale that begins below the lowest end, and says where', () => {
    expect(scaleFrom([rate(96), rate(91)])).toBe(90);
    expect(scaleFrom([rate(72.2), null])).toBe(70);
    expect(scaleFrom([rate(0)])).toBe(0);
    expect(scaleFrom([])).toBe(90);
  });
});
