import { isolateHistory } from '@codemirror/commands';
import { RangeSetBuilder, StateEffect, StateField, Transaction, type ChangeSet, type ChangeSpec, type EditorState, type Extension, type Text, type TransactionSpec } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { FindView, LikelyView } from '../../ipc/bindings';

/** A word that is about to be hidden. */
export type Soon = { from: number; to: number; word: string; placeholder: string; find: number; since: number };

/** A placeholder whose word the desk can still give back. */
export type Hidden = { from: number; to: number; find: number };

/** The word that is being typed, when it would be a name if it ended where it ends now. */
export type Likely = { from: number; to: number; word: string };

/** The words that the engine sees now. */
export const setSoon = StateEffect.define<readonly Soon[]>();
/** What the engine says of the unfinished word. */
export const setLikely = StateEffect.define<Likely | null>();
const addHidden = StateEffect.define<readonly Hidden[]>();

/** What a placeholder looks like in the text. */
const PLACEHOLDER = /\[\p{L}[^[\]\n]{0,60}\]/gu;

/** Whether the word is still there, and nothing was typed on to it. */
function isStill(doc: Text, one: { from: number; to: number; word: string }): boolean {
  return one.word !== '' && doc.sliceString(one.from, one.to) === one.word && !/^[\p{L}\p{N}]/u.test(doc.sliceString(one.to, one.to + 2));
}

/** Words underlined in the text, until they are replaced. */
export const soon = StateField.define<readonly Soon[]>({
  create: () => [],
  update(list, tr) {
    let next = list;
    if (tr.docChanged) {
      next = list
        .map((one) => ({ ...one, from: tr.changes.mapPos(one.from, 1), to: tr.changes.mapPos(one.to, -1) }))
        .filter((one) => isStill(tr.newDoc, one));
    }
    for (const effect of tr.effects) if (effect.is(setSoon)) next = effect.value;
    return next;
  },
});

/**
 * Underlined at the very key that closes it, without asking the desk: it was asked while the word was typed. Its
 * placeholder comes with the next look.
 */
export const likely = StateField.define<Likely | null>({
  create: () => null,
  update(word, tr) {
    let next = word;
    if (next && tr.docChanged) {
      const moved = { ...next, from: tr.changes.mapPos(next.from, 1), to: tr.changes.mapPos(next.to, -1) };
      next = isStill(tr.newDoc, moved) ? moved : null;
    }
    for (const effect of tr.effects) if (effect.is(setLikely)) next = effect.value;
    return next;
  },
});

/** The likely name, once its word is closed and as long as no look says more. */
export function closedNow(state: EditorState): Likely | null {
  const word = state.field(likely);
  if (!word || !isClosed(state, word.from, word.to)) return null;
  return state.field(soon).some((one) => one.from < word.to && word.from < one.to) ? null : word;
}

/** Placeholders with their handles. */
export const hidden = StateField.define<readonly Hidden[]>({
  create: () => [],
  update(list, tr) {
    let next = list;
    if (tr.docChanged) {
      next = list
        .map((one) => ({ ...one, from: tr.changes.mapPos(one.from, 1), to: tr.changes.mapPos(one.to, -1) }))
        .filter((one) => one.to - one.from > 2 && tr.newDoc.sliceString(one.to - 1, one.to) === ']');
    }
    for (const effect of tr.effects) if (effect.is(addHidden)) next = [...next, ...effect.value];
    return next;
  },
});

/** Every placeholder in a text. */
export function placeholders(text: string): { from: number; to: number; text: string }[] {
  return [...text.matchAll(PLACEHOLDER)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length, text: hit[0] }));
}

/** Whether the caret has left the word. */
export const isClosed = (state: EditorState, from: number, to: number) => {
  const { head } = state.selection.main;
  return head < from || head > to;
};

/**
 * Puts placeholders where names stood. Undo cannot take this back: the change is outside of the history, and
 * the caller drops the history that still holds the name.
 */
export function replace(state: EditorState, finds: readonly Omit<Soon, 'since'>[]): TransactionSpec | null {
  const sure = finds.filter((find) => isStill(state.doc, find)).sort((a, b) => a.from - b.from);
  if (sure.length === 0) return null;
  const changes: ChangeSpec[] = sure.map((find) => ({ from: find.from, to: find.to, insert: find.placeholder }));
  const set = state.changes(changes);
  const handles = sure.map((find): Hidden => {
    const from = set.mapPos(find.from, -1);
    return { from, to: from + find.placeholder.length, find: find.find };
  });
  return { changes: set, effects: addHidden.of(handles), annotations: [Transaction.addToHistory.of(false), isolateHistory.of('full')], userEvent: 'hide' };
}

/**
 * What the desk found in the text that was sent, where it stands now. Finds whose words have changed since are
 * left out; the next look sees them again.
 */
export function arrived(sent: EditorState, now: EditorState, since: ChangeSet, finds: readonly FindView[]): Omit<Soon, 'since'>[] {
  return finds
    .map(({ from, to, placeholder, find }) => ({ from: since.mapPos(from, 1), to: since.mapPos(to, -1), word: sent.sliceDoc(from, to), placeholder, find }))
    .filter((one) => isStill(now.doc, one));
}

/** The unfinished word of what was sent, if nothing was typed on to it since. */
export function stillTyped(sent: EditorState, now: EditorState, since: ChangeSet, word: LikelyView | null): Likely | null {
  if (!word) return null;
  const moved = { from: since.mapPos(word.from, 1), to: since.mapPos(word.to, -1), word: sent.sliceDoc(word.from, word.to) };
  return isStill(now.doc, moved) ? moved : null;
}

/** Puts a word back where its placeholder stands. */
export function restore(one: Hidden, word: string): TransactionSpec {
  return { changes: { from: one.from, to: one.to, insert: word }, annotations: Transaction.addToHistory.of(false), userEvent: 'giveback' };
}

const chip = Decoration.mark({ class: 'hidden-name' });
const underline = Decoration.mark({ class: 'about-to-hide' });

function decorate(state: EditorState): { all: DecorationSet; chips: DecorationSet } {
  const all = new RangeSetBuilder<Decoration>();
  const chips = new RangeSetBuilder<Decoration>();
  const marks = [
    ...placeholders(state.doc.toString()).map((one) => ({ ...one, as: chip })),
    ...[...state.field(soon), closedNow(state) ?? []].flat().map((one) => ({ ...one, as: underline })),
  ].sort((a, b) => a.from - b.from);
  for (const one of marks) {
    all.add(one.from, one.to, one.as);
    if (one.as === chip) chips.add(one.from, one.to, chip);
  }
  return { all: all.finish(), chips: chips.finish() };
}

/** Whether what is drawn may have changed. The caret alone closes a word. */
function isDrawnAnew({ docChanged, startState, state }: ViewUpdate): boolean {
  const has = (one: EditorState) => closedNow(one)?.from;
  return docChanged || startState.field(soon) !== state.field(soon) || has(startState) !== has(state);
}

// While an accent is being composed the decorations only move: redrawing them would break the dead key.
const drawn = ViewPlugin.fromClass(
  class {
    all: DecorationSet;
    chips: DecorationSet;

    constructor(view: EditorView) {
      ({ all: this.all, chips: this.chips } = decorate(view.state));
    }

    update(update: ViewUpdate) {
      if (update.view.composing) {
        this.all = this.all.map(update.changes);
        this.chips = this.chips.map(update.changes);
      } else if (isDrawnAnew(update)) {
        ({ all: this.all, chips: this.chips } = decorate(update.state));
      }
    }
  },
  {
    decorations: (plugin) => plugin.all,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.chips ?? Decoration.none),
  },
);

/** Underlines, chips, and what can be given back. */
export const named: Extension = [soon, likely, hidden, drawn];
