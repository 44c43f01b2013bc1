import { describe, expect, it } from 'vitest';
import { Heights, runs } from './heights';

describe('heights of what is not drawn', () => {
  it('find what is in sight among things of different heights', () => {
    const heights = new Heights([10, 30, 20, 40]);
    expect([0, 9, 10, 39, 40, 99, 100].map((at) => heights.reaching(at))).toEqual([0, 0, 1, 1, 2, 3, 4]);
    expect(heights.between(1, 3)).toBe(50);
  });

  it('leave the room of what is out of sight, on both sides of what holds the focus', () => {
    const heights = new Heights([10, 10, 10, 10, 10, 10]);
    expect(runs(heights, 3, 5, 0)).toEqual([
      { kind: 'drawn', at: 0 },
      { kind: 'room', before: 3, height: 20 },
      { kind: 'drawn', at: 3 },
      { kind: 'drawn', at: 4 },
      { kind: 'room', before: 6, height: 10 },
    ]);
    expect(runs(heights, 0, 99, -1)).toHaveLength(6);
    expect(runs(new Heights([]), 0, 3, 2)).toEqual([]);
  });

  it('always add up, whatever is drawn', () => {
    const sizes = Array.from({ length: 200 }, (_, at) => 20 + ((at * 37) % 90));
    const heights = new Heights(sizes);
    const sum = sizes.reduce((all, one) => all + one, 0);
    for (let first = 0; first < 200; first += 13) {
      const drawn = runs(heights, first, first + 9, (first * 7) % 200);
      const told = drawn.reduce((all, run) => all + (run.kind === 'room' ? run.height : (sizes[run.at] ?? 0)), 0);
      expect(told).toBe(sum);
    }
  });
});
