import { undo, redo } from '@codemirror/commands';
import type { EditorState, Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { LineView } from '../../ipc/bindings';
import { codes, lineMarks, markHere } from './lineMarks';
import { hidden, placeholders, replace, restore, setSoon, soon } from './names';
import { forget, stepsSince } from './past';
import { caretAt, noteState, placeOf, wordHere, wordIn } from './state';

const line = (text: string, speaker = 'director', mark: string | null = null, own_words = false): LineView => ({ text, speaker, mark, own_words, topic: null });
const NAMED = { name: 'Notes', topics: {} };
const fresh = (...lines: LineView[]) => noteState(lines, 'director', null, NAMED);

/** Types letter by letter, as a person does. */
function type(state: EditorState, text: string): EditorState {
  return [...text].reduce((now, letter) => {
    const { from, to } = now.selection.main;
    return now.update({ changes: { from, to, insert: letter }, selection: { anchor: from + letter.length }, userEvent: 'input.type' }).state;
  }, state);
}

const text = (state: EditorState) => state.doc.toString();
const marks = (state: EditorState) => codes(state.field(lineMarks));
const at = (state: EditorState, anchor: number) => state.update({ selection: { anchor } }).state;

function run(state: EditorState, command: typeof undo): EditorState {
  let next = state;
  command({ state, dispatch: (tr: Transaction) => (next = tr.state) });
  return next;
}

describe('the signs of a line', () => {
  it.each([
    ['- waits three weeks', 'waits three weeks', 'D-.'],
    ['+ went well', 'went well', 'D+.'],
    ['! one form', 'one form', 'D!.'],
    ['> faster now', 'faster now', 'D>.'],
    ['? ask again', 'ask again', 'D?.'],
    ['-no space', '-no space', 'D..'],
    ['2 - 3 weeks', '2 - 3 weeks', 'D..'],
    ['x! yes', 'x! yes', 'D..'],
  ])('%s', (typed, shown, code) => {
    const state = type(fresh(), typed);
    expect(text(state)).toBe(shown);
    expect(marks(state)).toBe(code);
  });

  it('set each line of a pasted list', () => {
    const state = fresh();
    const pasted = state.update({ changes: { from: 0, insert: '- one\nplain\n+ two' }, userEvent: 'input.paste' }).state;
    expect(text(pasted)).toBe('one\nplain\ntwo');
    expect(marks(pasted)).toBe('D-.,D..,D+.');
  });

  it('come back with undo and go again with redo', () => {
    let state = type(fresh(), 'tools ok');
    state = state.update({ selection: { anchor: 0 } }).state;
    state = type(state, '- ');
    expect(marks(state)).toBe('D-.');
    while (marks(state) === 'D-.') state = run(state, undo);
    expect(marks(state)).toBe('D..');
    state = run(state, redo);
    while (text(state) !== 'tools ok') state = run(state, redo);
    expect(marks(state)).toBe('D-.');
  });
});

describe('the lines', () => {
  it('Enter keeps the speaker and drops kind and own words', () => {
    let state = fresh(line('asked twice', 'direct_report', 'pain', true));
    state = type(state, '\nthen waited');
    expect(marks(state)).toBe('R-q,R..');
  });

  it('Enter at the start of a line moves the statement down with its marks', () => {
    const state = at(fresh(line('asked twice', 'direct_report', 'pain')), 0);
    expect(marks(type(state, '\n'))).toBe('R..,R-.');
  });

  it('joining keeps the marks of the line whose words remain', () => {
    const two = fresh(line('one', 'director', 'pain'), line('two', 'direct_report', 'idea'));
    expect(marks(two.update({ changes: { from: 3, to: 4 } }).state)).toBe('D-.');
    const empty = fresh(line('', 'director'), line('two', 'direct_report', 'idea'));
    expect(marks(empty.update({ changes: { from: 0, to: 1 } }).state)).toBe('R!.');
  });

  it('a change in several places leaves one mark for each line', () => {
    const three = fresh(line('one', 'director', 'pain'), line('two', 'direct_report'), line('three', 'director', 'idea'));
    const next = three.update({ changes: [{ from: 0, to: 1, insert: 'a\nb' }, { from: 5, to: 6, insert: 'x' }, { from: 13, insert: '\ny' }] }).state;
    expect(next.field(lineMarks)).toHaveLength(next.doc.lines);
    expect(marks(next)).toBe('D-.,D..,R..,D!.,D..');
  });

  it('random edits never lose count', () => {
    let state = fresh(line('one'), line('two'), line('three'));
    let seed = 7;
    const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let turn = 0; turn < 500; turn++) {
      const from = next(state.doc.length + 1);
      const to = Math.min(state.doc.length, from + next(6));
      state = state.update({ changes: { from, to, insert: ['', 'a', '\n', 'b\nc\n', '- '][next(5)] ?? '' }, userEvent: 'input' }).state;
      if (next(4) === 0) state = run(state, undo);
      expect(state.field(lineMarks)).toHaveLength(state.doc.lines);
    }
  });
});

describe('a name', () => {
  const seen = (state: EditorState) =>
    state.update({ effects: setSoon.of([{ from: 0, to: 5, word: 'Marie', placeholder: '[a colleague]', find: 1, since: 0 }]) }).state;

  it('is replaced, can be given back, and leaves the caret where it was', () => {
    let state = seen(type(fresh(), 'Marie said no'));
    const spec = replace(state, state.field(soon));
    if (spec) state = state.update(spec).state;
    expect(text(state)).toBe('[a colleague] said no');
    expect(state.selection.main.head).toBe(text(state).length);
    const [one] = state.field(hidden);
    expect(one).toEqual({ from: 0, to: 13, find: 1 });
    if (one) state = state.update(restore(one, 'Marie')).state;
    expect(text(state)).toBe('Marie said no');
    expect(state.field(hidden)).toEqual([]);
  });

  it('is not brought back by any number of undos', () => {
    // The name was typed, deleted and typed again: older history would hold its letters.
    let state = type(fresh(), 'Marie');
    state = state.update({ changes: { from: 0, to: 5 }, userEvent: 'cut' }).state;
    state = seen(type(state, 'Marie said'));
    const spec = replace(state, state.field(soon));
    expect(spec).not.toBeNull();
    const kept = stepsSince(state, state.field(soon));
    state = state.update(spec ?? {}).state;
    for (const step of forget(state, kept)) state = state.update(step).state;
    state = type(state, ' no');
    for (let turn = 0; turn < 20; turn++) {
      state = run(state, undo);
      expect(text(state)).not.toContain('Marie');
    }
    for (let turn = 0; turn < 20; turn++) expect(text((state = run(state, redo)))).not.toContain('Marie');
  });

  it('goes when it was typed while the one before it went', () => {
    let state = type(at(seen(type(fresh(), 'Marie said')), 10), ' it to Ngozi');
    const spec = replace(state, state.field(soon));
    const kept = stepsSince(state, state.field(soon));
    expect(kept).toBe(1);
    state = state.update(spec ?? {}).state;
    for (const step of forget(state, kept)) state = state.update(step).state;
    state = type(at(state, state.doc.length), ' too');
    const found = [{ from: state.doc.length - 9, to: state.doc.length - 4, word: 'Ngozi', placeholder: '[a colleague 2]', find: 2 }];
    expect(state.sliceDoc(found[0]?.from, found[0]?.to)).toBe('Ngozi');
    // What was typed after it can be undone; the step in which it was typed cannot.
    expect(stepsSince(state, found)).toBe(1);
  });

  it('is gone for good, whatever was typed, moved, undone and hidden before and after it', () => {
    for (let seed = 1; seed <= 150; seed++) {
      let chance = seed;
      const below = (most: number) => (chance = (chance * 48_271) % 2_147_483_647) % most;
      const gone: string[] = [];
      let state = fresh();
      for (let turn = 0; turn < 30; turn++) {
        const names = [...text(state).matchAll(/N\p{Script=Greek}z/gu)];
        const one = names[below(Math.max(1, names.length))];
        const deed = below(6);
        if (deed < 2) state = type(state, `N${String.fromCharCode(0x3b1 + turn)}z `);
        else if (deed === 2) state = type(state, below(2) ? 'waits\n' : 'so ');
        else if (deed === 3) state = at(state, below(state.doc.length + 1));
        else if (deed === 4) state = run(state, below(3) ? undo : redo);
        else if (one) {
          const find = { from: one.index, to: one.index + one[0].length, word: one[0], placeholder: '[a colleague]', find: turn };
          const kept = stepsSince(state, [find]);
          const spec = replace(state, [find]);
          if (!spec) continue;
          state = state.update(spec).state;
          for (const step of forget(state, kept)) state = state.update(step).state;
          gone.push(one[0]);
        }
      }
      const back = () => gone.filter((name) => text(state).includes(name));
      for (const way of [undo, redo]) {
        for (let turn = 0; turn < 30; turn++) {
          state = run(state, way);
          expect(back(), `seed ${seed}`).toEqual([]);
        }
      }
    }
  });

  it('leaves undo what was typed since, and never the placeholder alone', () => {
    let state = seen(type(fresh(), 'Marie said'));
    for (const words of [' no', ', twice']) state = type(at(state, state.doc.length), words);
    const spec = replace(state, state.field(soon));
    const kept = stepsSince(state, state.field(soon));
    state = state.update(spec ?? {}).state;
    for (const step of forget(state, kept)) state = state.update(step).state;
    // Then another name, in what was typed after it.
    state = type(at(state, state.doc.length), ' to Ngozi');
    const found = [{ from: state.doc.length - 5, to: state.doc.length, word: 'Ngozi', placeholder: '[a colleague 2]', find: 2 }];
    expect(stepsSince(state, found)).toBe(0);
    const all = [];
    for (let turn = 0; turn < 5; turn++) all.push(text((state = run(state, undo))));
    expect(all).toEqual(['[a colleague] said no, twice', '[a colleague] said no', '[a colleague] said', '[a colleague] said', '[a colleague] said']);
    for (let turn = 0; turn < 5; turn++) state = run(state, redo);
    expect(text(state)).toBe('[a colleague] said no, twice to Ngozi');
  });

  it('would come back if the history were kept', () => {
    let state = type(fresh(), 'Marie');
    state = state.update({ changes: { from: 0, to: 5 }, userEvent: 'cut' }).state;
    state = seen(type(state, 'Marie said'));
    const spec = replace(state, state.field(soon));
    if (spec) state = state.update(spec).state;
    const all = new Set<string>();
    for (let turn = 0; turn < 20; turn++) all.add(text((state = run(state, undo))));
    expect([...all].some((one) => one.includes('Marie'))).toBe(true);
  });

  it('that was changed since is not replaced', () => {
    const state = at(seen(type(fresh(), 'Marie said')), 5);
    const changed = type(state, 'tta');
    expect(changed.field(soon)).toEqual([]);
    expect(replace(changed, [{ from: 0, to: 5, word: 'Marie', placeholder: '[x]', find: 1 }])).toBeNull();
  });

  it.each([
    ['[a colleague] asked [another team]', 2],
    ['[collègue] a demandé', 1],
    ['a[0] = [1]', 0],
    ['[open only', 0],
  ])('placeholders of %s', (typed, count) => {
    expect(placeholders(typed)).toHaveLength(count);
  });
});

describe('the place', () => {
  it('comes back in its line after a crash', () => {
    const state = fresh(line('one'), line('three'));
    expect(placeOf(state.update(caretAt(state, 1, 2)).state)).toEqual({ line: 1, column: 2 });
    expect(placeOf(state.update(caretAt(state, 99, 99)).state)).toEqual({ line: 1, column: 5 });
  });

  it('knows the word under the caret, also behind its last letter', () => {
    const state = fresh(line('sent to Ngozi'));
    expect(wordHere(state)?.word).toBe('Ngozi');
    expect(wordHere(at(state, 9))?.word).toBe('Ngozi');
    expect(wordHere(state.update({ selection: { anchor: 5, head: 13 } }).state)?.word).toBe('to Ngozi');
  });

  it.each([
    ['sent to Ngozi', 13, 13, 'Ngozi'],
    ['Jean-Luc left', 2, 2, 'Jean-Luc'],
    ['sent to Ngozi', 5, 13, 'to Ngozi'],
    ['  ', 1, 1, ''],
  ])('finds a word in a plain field: %s', (typed, from, to, word) => expect(wordIn(typed, from, to)).toBe(word));

  it('knows the speaker of the current line', () => {
    expect(markHere(fresh(line('one'), line('two', 'direct_report'))).speaker).toBe('direct_report');
  });
});
