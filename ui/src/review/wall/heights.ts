/** Where each of many things of different heights stands, and which of them are in sight. */
export class Heights {
  /** Where each begins; one more at the end. */
  #at: number[] = [0];

  constructor(sizes: number[]) {
    let sum = 0;
    this.#at = [0, ...sizes.map((size) => (sum += size))];
  }

  get count(): number {
    return this.#at.length - 1;
  }

  /** From the top of one to the top of another. */
  between(first: number, last: number): number {
    return (this.#at[last] ?? 0) - (this.#at[first] ?? 0);
  }

  /** The first one that reaches below this height. */
  reaching(height: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle + 1] ?? 0) > height) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** A run of what is drawn, or the empty room of what is not. */
export type Run = { kind: 'drawn'; at: number } | { kind: 'room'; before: number; height: number };

/**
 * What is drawn of many: those in sight, and the one that holds the focus wherever it stands; the others leave their
 * room. Nothing that has the focus is ever taken away.
 */
export function runs(heights: Heights, first: number, last: number, held: number): Run[] {
  const wanted = new Set<number>();
  for (let at = Math.max(0, first); at < Math.min(last, heights.count); at += 1) wanted.add(at);
  if (held >= 0 && held < heights.count) wanted.add(held);
  const out: Run[] = [];
  let done = 0;
  for (const at of [...wanted].sort((a, b) => a - b)) {
    if (at > done) out.push({ kind: 'room', before: at, height: heights.between(done, at) });
    out.push({ kind: 'drawn', at });
    done = at + 1;
  }
  if (done < heights.count) out.push({ kind: 'room', before: heights.count, height: heights.between(done, heights.count) });
  return out;
}
