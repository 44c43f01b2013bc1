const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = new Set(['svg', 'g', 'defs', 'pattern', 'rect', 'path', 'line', 'circle', 'text', 'tspan', 'title', 'desc']);
const LINKS = /^(href|xlink:href|style|on.*)$/i;

function isPlain(element: Element): boolean {
  if (!SHAPES.has(element.localName) || element.namespaceURI !== SVG) return false;
  return [...element.attributes].every(({ name, value }) => !LINKS.test(name) && !/url\((?!#)/i.test(value));
}

/**
 * The drawings in a text that the desk made, as elements of this page.
 *
 * Only shapes, without scripts, links and style attributes, are taken; a text that holds anything else gives nothing.
 */
export function adopt(text: string): SVGElement[] {
  const read = new DOMParser().parseFromString(`<charts xmlns="${SVG}">${text}</charts>`, 'application/xml');
  const drawings = [...(read.documentElement?.children ?? [])];
  const all = drawings.flatMap((drawing) => [drawing, ...drawing.querySelectorAll('*')]);
  if (!all.every(isPlain)) return [];
  return drawings.map((drawing) => document.importNode(drawing, true) as SVGElement);
}
