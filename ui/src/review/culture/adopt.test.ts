import { describe, expect, it } from 'vitest';
import { adopt } from './adopt';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;

/** As the desk writes it: for a page of HTML, without a namespace. */
const bare = '<svg class="chart" viewBox="0 0 4 4"><defs><pattern id="q-hatch"><line x1="1"/></pattern></defs><rect fill="url(#q-hatch)"/></svg>';

describe('a chart from the desk', () => {
  it('is taken as elements, one or several', () => {
    const taken = adopt(svg('<rect width="4" height="2" fill="#1f497a"/>') + svg('<text x="1">46</text>'));
    expect(taken).toHaveLength(2);
    expect(taken[0]?.querySelector('rect')?.getAttribute('width')).toBe('4');
  });

  it('needs no namespace, and keeps the patterns of its own page', () => {
    const [taken] = adopt(bare);
    expect(taken).toBeInstanceOf(SVGElement);
    expect(taken?.querySelector('rect')?.getAttribute('fill')).toBe('url(#q-hatch)');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect onload="alert(1)"/>'],
    ['a style attribute', '<rect style="fill:red"/>'],
    ['a style element', '<style>rect{}</style>'],
    ['a link', '<a href="https://example.org"><rect/></a>'],
    ['a foreign element', '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>'],
    ['a picture from elsewhere', '<rect fill="url(https://example.org/x)"/>'],
    ['a half-written tag', '<rect'],
  ])('with %s is not taken at all', (_, inside) => {
    expect(adopt(svg(inside))).toEqual([]);
  });

  it('that is empty draws nothing', () => {
    expect(adopt('')).toEqual([]);
  });
});
