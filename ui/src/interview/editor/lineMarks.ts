import { invertedEffects } from '@codemirror/commands';
import { EditorState, StateEffect, StateField, type Extension, type Text, type Transaction } from '@codemirror/state';
import type { LineView } from '../../ipc/bindings';

/** What stands in the gutter of one line. */
export type LineMark = {
  readonly speaker: 'director' | 'direct_report';
  readonly mark: 'pain' | 'success' | 'idea' | 'progress' | 'later' | null;
  readonly own: boolean;
  readonly topic: string | null;
};

/** The sign that a person types is the sign that the gutter shows, and the code that the desk reads. */
export const SIGNS = { '+': 'success', '-': 'pain', '!': 'idea', '>': 'progress', '?': 'later' } as const;

const PLAIN: LineMark = { speaker: 'director', mark: null, own: false, topic: null };

/** Gives all lines new marks. */
export const setMarks = StateEffect.define<readonly LineMark[]>();

/** Changes the marks of one line, counted from 0. */
export const markLine = StateEffect.define<{ line: number; change: Partial<LineMark> }>();

/** One mark for each line, whatever happens to the text. */
export const lineMarks = StateField.define<readonly LineMark[]>({
  create: (state) => Array.from({ length: state.doc.lines }, () => PLAIN),
  update(marks, tr) {
    let next = tr.docChanged ? carry(marks, tr) : marks;
    for (const effect of tr.effects) {
      if (effect.is(setMarks) && effect.value.length === tr.newDoc.lines) next = effect.value;
      if (effect.is(markLine)) {
        const { line, change } = effect.value;
        next = next.map((mark, at) => (at === line ? { ...mark, ...change } : mark));
      }
    }
    return next;
  },
});

/** A new statement: the same person goes on speaking about the same topic. */
const nextStatement = (mark: LineMark): LineMark => ({ ...PLAIN, speaker: mark.speaker, topic: mark.topic });

function carry(marks: readonly LineMark[], tr: Transaction): LineMark[] {
  const out: LineMark[] = [];
  const before = tr.startState.doc;
  let copied = 0;
  tr.changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const [first, last] = [before.lineAt(fromA), before.lineAt(toA)];
    const [a1, a2] = [first.number - 1, last.number - 1];
    const [b1, b2] = [lineOf(tr.newDoc, fromB), lineOf(tr.newDoc, toB)];
    while (copied < a1) out.push(marks[copied++] ?? PLAIN);
    out.length = Math.min(out.length, b1);
    const head = marks[a1] ?? PLAIN;
    const tail = marks[a2] ?? PLAIN;
    const keepsHead = fromA > first.from;
    const keepsTail = toA < last.to;
    if (b1 === b2) {
      // Two lines become one: the one whose words remain says what it is.
      out.push(!keepsHead && keepsTail ? tail : head);
    } else {
      // Enter at the very start of a line moves the statement down; its marks go with it.
      const movesDown = !keepsHead && keepsTail && tr.newDoc.line(b1 + 1).length === 0;
      out.push(movesDown ? nextStatement(head) : head);
      for (let at = b1 + 1; at < b2; at++) out.push(nextStatement(head));
      out.push(movesDown ? tail : nextStatement(head));
    }
    copied = a2 + 1;
  });
  while (out.length < tr.newDoc.lines) out.push(marks[copied++] ?? PLAIN);
  return out;
}

const lineOf = (doc: Text, at: number) => doc.lineAt(at).number - 1;

// A sign and a space at the start of a line become the kind of the line, and vanish from the text.
const signs = EditorState.transactionFilter.of((tr) => {
  if (!tr.docChanged || !tr.isUserEvent('input')) return tr;
  const changes: { from: number; to: number }[] = [];
  const effects: StateEffect<unknown>[] = [];
  tr.changes.iterChangedRanges((_a, _b, fromB, toB) => {
    for (let at = lineOf(tr.newDoc, fromB); at <= lineOf(tr.newDoc, toB); at++) {
      const line = tr.newDoc.line(at + 1);
      const sign = /^([+\-!>?]) /.exec(line.text)?.[1] as keyof typeof SIGNS | undefined;
      if (!sign || fromB > line.from + 2 || changes.some((change) => change.from === line.from)) continue;
      changes.push({ from: line.from, to: line.from + 2 });
      effects.push(markLine.of({ line: at, change: { mark: SIGNS[sign] } }));
    }
  });
  return changes.length ? [tr, { changes, effects, sequential: true }] : tr;
});

// Undo brings back the marks as well as the words.
const undoMarks = invertedEffects.of((tr) => {
  const isMarked = tr.effects.some((effect) => effect.is(markLine) || effect.is(setMarks));
  return tr.docChanged || isMarked ? [setMarks.of(tr.startState.field(lineMarks))] : [];
});

/** Everything a line knows about itself. */
export const marked: Extension = [lineMarks, signs, undoMarks];

/** Index of the line the caret is in, from 0. */
export const caretLine = (state: EditorState) => lineOf(state.doc, state.selection.main.head);

/** The mark of the line the caret is in. */
export const markHere = (state: EditorState): LineMark => state.field(lineMarks)[caretLine(state)] ?? PLAIN;

/** Lines as the desk sends them, as text and marks. */
export function fromLines(lines: readonly LineView[], speaker: LineMark['speaker'], topic: string | null): { doc: string; marks: LineMark[] } {
  if (lines.length === 0) return { doc: '', marks: [{ ...PLAIN, speaker, topic }] };
  const marks = lines.map((line): LineMark => ({
    speaker: line.speaker === 'direct_report' ? 'direct_report' : 'director',
    mark: (Object.values(SIGNS) as (string | null)[]).includes(line.mark) ? (line.mark as LineMark['mark']) : null,
    own: line.own_words,
    topic: line.topic,
  }));
  return { doc: lines.map((line) => line.text).join('\n'), marks };
}

/** Marks as the desk reads them: "D-q,R..t2". */
export function codes(marks: readonly LineMark[]): string {
  const sign = (mark: LineMark) => Object.entries(SIGNS).find(([, kind]) => kind === mark.mark)?.[0] ?? '.';
  return marks.map((mark) => `${mark.speaker === 'direct_report' ? 'R' : 'D'}${sign(mark)}${mark.own ? 'q' : '.'}${mark.topic ?? ''}`).join(',');
}

/** Whether the notes say what the desk has stored. */
export function isSameAs(state: EditorState, lines: readonly LineView[]): boolean {
  const { doc, marks } = fromLines(lines, 'director', null);
  // Blank lines and the space after the last word are not worth a new editor.
  if (doc.trimEnd() !== state.doc.toString().trimEnd()) return false;
  return lines.length === 0 || codes(marks) === codes(state.field(lineMarks).slice(0, marks.length));
}
