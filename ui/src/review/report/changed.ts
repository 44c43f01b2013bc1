/** Words that stayed, went or came. */
export type Change = { text: string; kind: 'same' | 'gone' | 'new' };

const cut = (text: string) => text.split(/(\s+)/).filter((word) => word !== '');

/** What changed between two texts, word by word: the longest run of words that both have stays. */
export function changes(before: string, after: string): Change[] {
  const [old, fresh] = [cut(before), cut(after)];
  // How many words the two share from here to their ends.
  const shared = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (a: number, b: number) => shared[a]?.[b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = fresh.length - 1; b >= 0; b -= 1) {
      const row = shared[a];
      if (row) row[b] = old[a] === fresh[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const found: Change[] = [];
  const say = (text: string, kind: Change['kind']) => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else found.push({ text, kind });
  };
  let [a, b] = [0, 0];
  while (a < old.length || b < fresh.length) {
    const [gone, came] = [old[a], fresh[b]];
    if (gone !== undefined && gone === came) {
      say(gone, 'same');
      a += 1;
      b += 1;
    } else if (came === undefined || (gone !== undefined && at(a + 1, b) >= at(a, b + 1))) {
      say(gone ?? '', 'gone');
      a += 1;
    } else {
      say(came, 'new');
      b += 1;
    }
  }
  return found;
}
