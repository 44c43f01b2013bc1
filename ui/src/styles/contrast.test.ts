import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const themes = { light: 0, dark: 1 } as const;

/** A colour token as red, green and blue, 0 to 255. */
function colour(name: string, theme: keyof typeof themes): number[] {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[themes[theme] + 1];
  if (!hex) throw new Error(`no colour ${name}`);
  return [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, theme: keyof typeof themes): number {
  const [dark = 0, bright = 0] = [luminance(colour(front, theme)), luminance(colour(back, theme))].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** What is read, on everything it stands on. */
const TEXT: [front: string, backs: string[]][] = [
  ['ink', ['paper', 'surface', 'sunken', 'accent-soft', 'rose-soft', 'warn-soft', 'danger-soft', 'heat-1', 'heat-2', 'heat-3', 'heat-4']],
  ['ink-2', ['paper', 'surface', 'sunken', 'accent-soft', 'line']],
  ['ink-3', ['paper', 'surface', 'sunken', 'accent-soft']],
  ['accent', ['paper', 'surface', 'sunken', 'accent-soft']],
  ['accent-strong', ['paper', 'surface', 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['rose', ['paper', 'surface', 'rose-soft', 'accent-soft']],
  ['danger', ['paper', 'surface', 'danger-soft']],
  ['warn', ['paper', 'surface', 'warn-soft']],
  ['ok', ['paper', 'surface']],
  ['surface', ['ink-2']],
];

/** What is only seen: borders of controls, shapes, the focus. */
const SHAPES: [front: string, backs: string[]][] = [
  ['line-control', ['paper', 'surface', 'sunken', 'accent-soft']],
  ['focus', ['paper', 'surface', 'sunken', 'accent-soft', 'rose-soft', 'warn-soft']],
  ['disagree', ['surface']],
  ['neither', ['surface']],
  ['accent', ['surface', 'sunken']],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((at): [string, string[]] => [`theme-${at}`, ['surface', 'paper', 'accent-soft']]),
];

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  it.each(TEXT)('%s can be read', (front, backs) => {
    for (const back of backs) expect(contrast(front, back, theme), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s can be seen', (front, backs) => {
    for (const back of backs) expect(contrast(front, back, theme), `${front} on ${back}`).toBeGreaterThanOrEqual(3);
  });
});

it('knows what WCAG says of two greys', () => {
  expect(contrast('ink', 'surface', 'light')).toBeGreaterThan(16);
  expect(luminance([255, 255, 255])).toBeCloseTo(1, 5);
});
