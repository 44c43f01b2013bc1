import { history, historyField } from '@codemirror/commands';
import { ChangeDesc, ChangeSet, Compartment, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';

/** Changes as the editor writes them down: what stays by its length, what is replaced by its length and the new lines. */
type Changes = readonly (number | readonly [number, ...string[]])[];

/** A step of undo, and what else happened since to the text as it stood before that step. */
type Step = { changes?: Changes; mapped?: readonly number[] };

type Written = { doc: string; selection: unknown; history: { done: Step[]; undone: Step[] } };

const FIELDS = { history: historyField };
const compartment = new Compartment();

/** What undo and redo know. */
export const past: Extension = compartment.of(history());

const written = (state: EditorState) => state.toJSON(FIELDS) as Written;

/** Whether a step puts letters into the text. */
const brings = (changes: Changes) => changes.some((part) => typeof part !== 'number' && part.length > 1);

/**
 * How many steps, from the newest, undo may keep when these words are replaced: those that take away what was typed
 * since, and put no letters back. A step that put letters back, or in which one of the words was typed, could bring
 * the word again or leave its placeholder behind.
 */
export function stepsSince(state: EditorState, words: readonly { from: number; to: number }[]): number {
  let places = words.map(({ from, to }) => [from, to] as const);
  const move = (changes: ChangeDesc) => (places = places.map(([from, to]) => [changes.mapPos(from, 1), changes.mapPos(to, -1)]));
  const { done } = written(state).history;
  let kept = 0;
  for (const { changes, mapped } of done.toReversed()) {
    if (changes) {
      const step = ChangeSet.fromJSON(changes);
      if (brings(changes) || places.some(([from, to]) => step.touchesRange(from + 1, Math.max(from + 1, to - 1)) !== false)) break;
      move(step);
    }
    // What happened beside a step is told where the text stands once that step is undone.
    if (mapped) move(ChangeDesc.fromJSON(mapped).invertedDesc);
    kept += 1;
  }
  return kept;
}

/** Forgets redo, and all steps of undo but the newest few. */
export function forget(state: EditorState, kept: number): readonly TransactionSpec[] {
  const { doc, selection, history: steps } = written(state);
  const done = kept === 0 ? [] : steps.done.slice(-kept);
  const before = EditorState.fromJSON({ doc, selection, history: { done, undone: [] } }, { extensions: history() }, FIELDS);
  return [
    { effects: compartment.reconfigure([]) },
    { effects: compartment.reconfigure([historyField.init(() => before.field(historyField)), history()]) },
  ];
}
