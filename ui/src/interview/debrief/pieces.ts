import type { SuspectView } from '../../ipc/bindings';
import { placeholders } from '../editor/names';

/** A stretch of a line, and how it is shown. */
export type Piece = { as: 'text' | 'hidden' | 'suspect'; text: string };

/** Cuts a line at its placeholders and suspicious words. A placeholder is shown without its brackets: the chip draws them. */
export function pieces(text: string, suspects: readonly SuspectView[]): Piece[] {
  const marks = [
    ...placeholders(text).map(({ from, to }) => ({ from, to, as: 'hidden' as const })),
    ...suspects.map(({ from, to }) => ({ from, to, as: 'suspect' as const })),
  ].sort((a, b) => a.from - b.from);
  const out: Piece[] = [];
  let at = 0;
  for (const { from, to, as } of marks) {
    if (from < at || to > text.length) continue;
    if (from > at) out.push({ as: 'text', text: text.slice(at, from) });
    out.push({ as, text: as === 'hidden' ? text.slice(from + 1, to - 1) : text.slice(from, to) });
    at = to;
  }
  if (at < text.length) out.push({ as: 'text', text: text.slice(at) });
  return out;
}
