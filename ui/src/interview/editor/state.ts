import { defaultKeymap, deleteCharBackward, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap } from '@codemirror/view';
import type { LineView } from '../../ipc/bindings';
import { beside, topicNames } from './gutter';
import { caretLine, fromLines, markHere, marked, markLine, setMarks, type LineMark } from './lineMarks';
import { named as withNames } from './names';
import { past } from './past';

const label = new Compartment();

// Backspace at the start of a marked line takes the mark away first, as it would take a typed sign.
const clearsMark = (view: EditorView): boolean => {
  const { main } = view.state.selection;
  const mark = markHere(view.state);
  const line = view.state.doc.lineAt(main.head);
  if (!main.empty || main.head !== line.from || (mark.mark === null && !mark.own)) return deleteCharBackward(view);
  view.dispatch({ effects: markLine.of({ line: caretLine(view.state), change: { mark: null, own: false } }), userEvent: 'mark' });
  return true;
};

/** The style nonce that Tauri puts into the page; without it the content policy refuses the editor's own styles. */
const nonce = (): string => globalThis.document?.querySelector<HTMLStyleElement>('style[nonce]')?.nonce ?? '';

const always: Extension = [
  marked,
  withNames,
  beside,
  past,
  EditorView.lineWrapping,
  highlightActiveLine(),
  highlightActiveLineGutter(),
  keymap.of([{ key: 'Backspace', run: clearsMark }, ...historyKeymap, ...defaultKeymap]),
];

/** What a screen reader hears when the editor takes the focus, and the headings of topics. */
export type Named = { name: string; topics: Record<string, string> };

function attributes({ name, topics }: Named): Extension {
  const content = EditorView.contentAttributes.of({
    id: 'editor',
    'aria-label': name,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
    writingsuggestions: 'false',
    translate: 'no',
  });
  return [content, topicNames.of(topics)];
}

/** The notes of one question, ready for an editor or a plain text field. */
export function noteState(lines: readonly LineView[], speaker: LineMark['speaker'], topic: string | null, named: Named): EditorState {
  const { doc, marks } = fromLines(lines, speaker, topic);
  const state = EditorState.create({
    doc,
    selection: { anchor: doc.length },
    extensions: [always, label.of(attributes(named)), EditorView.cspNonce.of(nonce())],
  });
  return state.update({ effects: setMarks.of(marks) }).state;
}

/** The language of the app changed: the editor's name and headings follow. */
export const rename = (named: Named): TransactionSpec => ({ effects: label.reconfigure(attributes(named)) });

/** Puts the caret where a crash or a lock left it. */
export function caretAt(state: EditorState, line: number, column: number): TransactionSpec {
  const at = state.doc.line(Math.min(Math.max(line + 1, 1), state.doc.lines));
  return { selection: { anchor: Math.min(at.from + Math.max(column, 0), at.to) }, scrollIntoView: true };
}

/** Gives a field the keyboard. The editor puts its own caret first: the next key must not land where the page's was. */
export function focusField(field: HTMLElement): void {
  const view = EditorView.findFromDOM(field);
  if (view?.contentDOM === field) view.focus();
  else field.focus();
}

/** Where the caret is, as the desk keeps it. */
export function placeOf(state: EditorState): { line: number; column: number } {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  return { line: line.number - 1, column: head - line.from };
}

/** The word under the caret of a plain field, or what is selected in it. */
export function wordIn(text: string, from: number, to: number): string {
  if (from !== to) return text.slice(from, to).trim();
  const before = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(to))?.[0] ?? '';
  return before + after;
}

/** The word under the caret, or what is selected. */
export function wordHere(state: EditorState): { from: number; to: number; word: string } | null {
  const { main } = state.selection;
  const range = main.empty ? (state.wordAt(main.head) ?? state.wordAt(Math.max(0, main.head - 1))) : main;
  const word = range ? state.sliceDoc(range.from, range.to).trim() : '';
  return range && word ? { from: range.from, to: range.to, word } : null;
}
