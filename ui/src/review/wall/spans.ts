import type { SpanView } from '../../ipc/bindings';
import { pieces } from '../pieces';

/** Some words of a line: code points from 0, the last one not included. The desk counts them so too. */
export type Range = { from: number; to: number };

/** One theme, or the quote, on some words; marks that overlap lie in layers. */
export type Mark = Range & { theme: number | null; layer: number };

/** A run of a line in which nothing begins or ends. */
export type Segment = Range & { text: string; isHidden: boolean; isPicked: boolean; isFound: boolean; marks: Mark[]; ends: Mark[] };

/** How many code points a text has. */
export const length = (text: string): number => [...text].length;

/** Some words of a line. */
export const cut = (text: string, { from, to }: Range): string => [...text].slice(from, to).join('');

/** The themes and quotes on spans, each in the first layer that is free where it begins. */
export function marksOf(spans: SpanView[]): Mark[] {
  const marks = spans.flatMap(({ from, to, themes, is_quote }) => [
    ...(is_quote ? [{ from, to, theme: null }] : []),
    ...themes.map((theme) => ({ from, to, theme })),
  ]);
  // A longer one lies above: what is inside it is drawn closer to the words.
  marks.sort((a, b) => a.from - b.from || b.to - a.to);
  const layers: number[] = [];
  return marks.map((mark) => {
    const free = layers.findIndex((end) => end <= mark.from);
    const layer = free < 0 ? layers.length : free;
    layers[layer] = mark.to;
    return { ...mark, layer };
  });
}

/** The placeholders of a line: nothing begins or ends inside one. */
function placeholders(text: string): Range[] {
  let at = 0;
  return pieces(text).flatMap((piece) => {
    const from = at;
    at += length(piece.text) + (piece.isHidden ? 2 : 0);
    return piece.isHidden ? [{ from, to: at }] : [];
  });
}

/** A choice made wider, so that it cuts no placeholder. */
export function whole(text: string, range: Range): Range {
  const cuts = placeholders(text).filter(({ from, to }) => from < range.to && to > range.from);
  return { from: Math.min(range.from, ...cuts.map(({ from }) => from)), to: Math.max(range.to, ...cuts.map(({ to }) => to)) };
}

/** Cuts a line where something begins or ends. `found`: what holds the words that are looked for. */
export function segments(text: string, spans: SpanView[], pick: Range | null, found: Range[] = []): Segment[] {
  const points = [...text];
  const hidden = placeholders(text);
  const marks = marksOf(spans.map((span) => ({ ...span, ...whole(text, span) })));
  const lit = found.map((range) => whole(text, range));
  const edges = new Set([0, points.length]);
  for (const { from, to } of [...hidden, ...marks, ...lit, ...(pick ? [pick] : [])]) edges.add(from).add(to);
  const cuts = [...edges].filter((at) => at >= 0 && at <= points.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? points.length;
    const isHidden = hidden.some((one) => one.from <= from && to <= one.to);
    const here = marks.filter((mark) => mark.from <= from && to <= mark.to);
    return {
      from,
      to,
      text: points.slice(from, to).join(''),
      isHidden,
      isPicked: pick !== null && pick.from <= from && to <= pick.to,
      isFound: lit.some((one) => one.from <= from && to <= one.to),
      marks: [...here].sort((a, b) => a.layer - b.layer),
      ends: here.filter((mark) => mark.to === to),
    };
  });
}

const WORD = /\[[^[\]]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*[\p{L}\p{N}\p{M}])?|\p{Extended_Pictographic}(?:[\ufe0f\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})*/gu;

/** The words of a line, a placeholder or a picture being one. */
export function wordsOf(text: string): Range[] {
  return [...text.matchAll(WORD)].map((hit) => {
    const from = length(text.slice(0, hit.index));
    return { from, to: from + length(hit[0]) };
  });
}

/** What a key makes of the choice in a line. `undefined`: it is no key of ours. */
export function picked(text: string, pick: Range | null, key: string, { shift, ctrl }: { shift: boolean; ctrl: boolean }): Range | null | undefined {
  const words = wordsOf(text);
  const end = length(text);
  const first = words[0];
  if (!first) return undefined;
  if (shift && key === 'End') return { from: pick?.from ?? 0, to: end };
  if (shift && key === 'Home') return { from: 0, to: pick?.to ?? end };
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const isRight = key === 'ArrowRight';
  if (!pick) return shift ? (isRight ? first : words.at(-1)) : undefined;
  if (shift && ctrl) {
    const to = pick.to + (isRight ? 1 : -1);
    return to > end ? pick : to > pick.from ? { from: pick.from, to } : null;
  }
  if (shift) {
    if (isRight) return { from: pick.from, to: words.find(({ to }) => to > pick.to)?.to ?? pick.to };
    const to = words.findLast((word) => word.to < pick.to && word.to > pick.from)?.to;
    return to === undefined ? null : { from: pick.from, to };
  }
  // As many words, further on: the choice slides along the line.
  const inside = words.filter(({ from, to }) => from >= pick.from && to <= pick.to).length || 1;
  const at = isRight ? words.findIndex(({ from }) => from > pick.from) : words.findLastIndex(({ from }) => from < pick.from);
  const [begins, ends] = [words[at], words[at + inside - 1]];
  return begins && ends ? { from: begins.from, to: ends.to } : pick;
}

/** What is selected with the pointer inside a line whose runs carry `data-from`; `null`: nothing. */
export function selectedIn(line: Element, selection: Selection | null): Range | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const at = (node: Node, offset: number, isEnd: boolean): number | null => {
    const runs = [...line.querySelectorAll<HTMLElement>('[data-from]')];
    const begins = (run: HTMLElement) => Number(run.dataset['from']);
    const held = runs.find((run) => run.contains(node));
    if (held && node.nodeType === Node.TEXT_NODE) return begins(held) + length((node.textContent ?? '').slice(0, offset)) + (held.classList.contains('hidden-name') ? 1 : 0);
    // Between two runs: the next one begins there, the one before ends there.
    const edge = document.createRange();
    edge.setStart(node, offset);
    edge.collapse(true);
    const after = runs.find((run) => edge.comparePoint(run, 0) >= 0);
    const before = runs.findLast((run) => edge.comparePoint(run, 0) < 0);
    if (isEnd || !after) return before ? begins(before) + Number(before.dataset['length']) : null;
    return begins(after);
  };
  const [from, to] = [at(range.startContainer, range.startOffset, false), at(range.endContainer, range.endOffset, true)];
  return from === null || to === null || from >= to ? null : { from, to };
}
