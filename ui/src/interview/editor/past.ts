import { history, historyField } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';

/** Changes as the editor writes them down: what stays by its length, what is replaced by its length and the new lines. */
type Changes = readonly (number | readonly [number, ...string[]])[];

/** A step of undo or redo, the newest last. */
type Step = { changes?: Changes };

const compartment = new Compartment();

/** What undo and redo know. */
export const past: Extension = compartment.of(history());

/** Whether a step puts letters into the text. */
const brings = ({ changes }: Step) => changes?.some((part) => typeof part !== 'number' && part.length > 1) ?? false;

/** The steps after the last one that would bring letters back. */
const takesOnly = (steps: readonly Step[]) => steps.slice(steps.findLastIndex(brings) + 1);

/**
 * Forgets every step of undo and redo that would bring letters back, and what is older: those letters may be a name that
 * has just been replaced. Steps that only take typed words away stay.
 */
export function forget(state: EditorState): readonly TransactionSpec[] {
  const fields = { history: historyField };
  const { doc, selection, history: steps } = state.toJSON(fields) as { doc: string; selection: unknown; history: { done: Step[]; undone: Step[] } };
  const kept = { done: takesOnly(steps.done), undone: takesOnly(steps.undone) };
  const before = EditorState.fromJSON({ doc, selection, history: kept }, { extensions: history() }, fields);
  return [
    { effects: compartment.reconfigure([]) },
    { effects: compartment.reconfigure([historyField.init(() => before.field(historyField)), history()]) },
  ];
}
