import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindView, SavedView, LikelyView } from '../ipc/bindings';
import { closedNow, soon } from './editor/names';
import { Notes } from './notes.svelte';
import { Saver } from './saver.svelte';

const wire = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('#wire', () => wire);

type Sent = { name: string; text: string; headers: Record<string, string> };
const sent: Sent[] = [];
const START = { speaker: 'director' as const, topic: null, named: { name: 'Notes', topics: {} } };

/** The engine of these tests knows one name; a word that ends at the caret is not finished. */
function finds(text: string, caret: number): FindView[] {
  return [...text.matchAll(/Marie/g)]
    .map((hit) => ({ from: hit.index, to: hit.index + 5, placeholder: '[a colleague]', label: 'PERSON', find: hit.index + 1 }))
    .filter((find) => find.to !== caret);
}

/** It would be one if it ended here. */
function unfinished(text: string, caret: number): LikelyView | null {
  const [all] = finds(text, -1).filter((find) => find.to === caret);
  return all ? { from: all.from, to: all.to } : null;
}

let answer: (name: string, text: string, headers: Record<string, string>) => unknown;
let notes: Notes;
let saver: Saver;
let said = 0;

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  said = 0;
  answer = (name, text, headers) => {
    const found = finds(text, Number(headers['sr-caret']));
    if (name === 'note_look') return { finds: found, likely: unfinished(text, Number(headers['sr-caret'])) };
    if (name === 'note_save') return { state: 'touched', hidden: found.length, holds_back: false, finds: found } satisfies SavedView;
    if (name === 'name_give_back') return { word: 'Marie' };
    return null;
  };
  wire.send.mockReset();
  wire.send.mockImplementation(async (name: string, body: Uint8Array, headers: Record<string, string>) => {
    const text = new TextDecoder().decode(body);
    sent.push({ name, text, headers });
    return answer(name, text, headers);
  });
  saver = new Saver();
  notes = new Notes({ saver, took: () => undefined, replaced: (count) => (said += count) });
  notes.open('3.1', undefined, START);
});

afterEach(() => {
  notes.stop();
  vi.useRealTimers();
});

const text = () => notes.state('3.1')?.doc.toString();
const saves = () => sent.filter((one) => one.name === 'note_save');

function type(words: string) {
  for (const letter of words) {
    const head = notes.state('3.1')?.selection.main.head ?? 0;
    notes.dispatch('3.1', { changes: { from: head, insert: letter }, selection: { anchor: head + letter.length }, userEvent: 'input.type' });
  }
}

describe('notes', () => {
  it('saves once on a pause, with the marks, the caret and the place', async () => {
    expect(saver.status).toBe('saved');
    type('- waits\nx');
    expect(saver.status).toBe('saving');
    expect(saves()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(450);
    expect(saves()).toHaveLength(1);
    expect(saves()[0]?.text).toBe('waits\nx');
    expect(saves()[0]?.headers).toEqual({ 'sr-question': '3.1', 'sr-caret': '7', 'sr-lines': 'D-.,D..', 'sr-place': '1:1' });
    expect(saver.status).toBe('saved');
  });

  it('underlines a name whose word is closed, not the word under the caret', async () => {
    type('Marie');
    await vi.advanceTimersByTimeAsync(50);
    expect(notes.state('3.1')?.field(soon)).toEqual([]);
    type(' ');
    await vi.advanceTimersByTimeAsync(50);
    expect(notes.state('3.1')?.field(soon)).toMatchObject([{ word: 'Marie', placeholder: '[a colleague]' }]);
  });

  it('underlines it at the key that closes it, before the desk is asked again', async () => {
    type('asked Marie');
    await vi.advanceTimersByTimeAsync(50);
    const underlined = () => closedNow(notes.state('3.1')!)?.word;
    expect(underlined()).toBeUndefined();
    answer = () => new Promise(() => undefined);
    type(' ');
    expect(underlined()).toBe('Marie');
    notes.dispatch('3.1', { changes: { from: 11, insert: 'tta' } });
    expect(underlined()).toBeUndefined();
  });

  it('leaves the underline to the look that comes then, also when it was no name after all', async () => {
    type('Marie');
    await vi.advanceTimersByTimeAsync(50);
    const usual = answer;
    answer = (name, words, headers) => (name === 'note_look' ? { finds: [], likely: null } : usual(name, words, headers));
    type(' ');
    await vi.advanceTimersByTimeAsync(50);
    expect(closedNow(notes.state('3.1')!)).toBeNull();
    expect(notes.state('3.1')?.field(soon)).toEqual([]);
  });

  it('replaces it on the pause, and says so', async () => {
    type('Marie said');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(text()).toBe('[a colleague] said');
    expect(said).toBe(1);
  });

  it('replaces it at once when the line is left', async () => {
    type('Marie said');
    await vi.advanceTimersByTimeAsync(20);
    type('\n');
    await vi.advanceTimersByTimeAsync(0);
    expect(text()).toBe('[a colleague] said\n');
  });

  it('replaces it within about a second while one types on', async () => {
    type('Marie ');
    for (let turn = 0; turn < 12; turn++) {
      await vi.advanceTimersByTimeAsync(100);
      type('x');
    }
    expect(text()).toMatch(/^\[a colleague\] x+$/);
  });

  it('saves the word under the caret before one leaves, although a save without it is still on its way', async () => {
    let arrive = () => undefined as void;
    wire.send.mockImplementation((name: string, body: Uint8Array, headers: Record<string, string>) => {
      sent.push({ name, text: new TextDecoder().decode(body), headers });
      const holdsBack = Number(headers['sr-caret']) <= 'to the sector'.length;
      const saved: SavedView = { state: 'touched', hidden: 0, holds_back: holdsBack, finds: [] };
      return name === 'note_save' && holdsBack ? new Promise((done) => (arrive = () => done(saved))) : Promise.resolve(saved);
    });
    type('to the sector');
    await vi.advanceTimersByTimeAsync(450);
    expect(saves()).toHaveLength(1);
    // Nothing new was typed, and nobody knows yet that a word was held back.
    notes.save('3.1', true);
    arrive();
    await saver.flush();
    expect(saves().map((one) => one.text)).toEqual(['to the sector', 'to the sector ']);
  });

  it('does not write again what the desk is erasing', async () => {
    type('not for the notes');
    let erased = () => undefined as void;
    const erasing = notes.whileErasing(async () => {
      await new Promise<void>((done) => (erased = done));
      notes.reconcile({}, () => START);
    });
    await vi.advanceTimersByTimeAsync(2_000);
    erased();
    await erasing;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(text()).toBe('');
    expect(saves().some((one) => one.text.includes('not for'))).toBe(false);
  });

  it('closes the last word when the question is left, so that nothing is held back', async () => {
    type('asked Marie');
    notes.save('3.1', true);
    await vi.advanceTimersByTimeAsync(10);
    const last = saves().at(-1);
    expect(last?.text).toBe('asked Marie ');
    expect(last?.headers['sr-caret']).toBe('12');
    expect(text()).toBe('asked [a colleague]');
  });

  it('keeps the word under the caret when nothing more comes', async () => {
    const usual = answer;
    answer = (name, words, headers) => (name === 'note_save' ? { ...(usual(name, words, headers) as SavedView), holds_back: headers['sr-caret'] === '11' } : usual(name, words, headers));
    type('asked Marie');
    await vi.advanceTimersByTimeAsync(500);
    expect(text()).toBe('asked Marie');
    // The desk answered, and kept all but the last word: nobody may be told that the line is saved.
    expect(saves()).not.toHaveLength(0);
    expect(saver.status).toBe('saving');
    await vi.advanceTimersByTimeAsync(2_500);
    expect(saves().map((one) => one.text)).toContain('asked Marie ');
    expect(text()).toBe('asked [a colleague]');
    expect(saver.status).toBe('saved');
  });

  it('gives a word back, and saves it again', async () => {
    type('Marie said');
    await vi.advanceTimersByTimeAsync(1_500);
    const handle = { from: 0, to: 13, find: 1 };
    answer = (name) => (name === 'name_give_back' ? { word: 'Marie' } : { state: 'touched', hidden: 0, holds_back: false, finds: [] });
    expect(await notes.giveBack('3.1', handle)).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(text()).toBe('Marie said');
    expect(saves().at(-1)?.text).toBe('Marie said');
  });

  it('maps an answer that comes late on to what was typed in the meantime', async () => {
    let release: () => void = () => undefined;
    const usual = answer;
    type('Marie said');
    answer = (name, words, headers) => (name === 'note_save' ? new Promise((done) => (release = () => done(usual(name, words, headers)))) : { finds: [], likely: null });
    await vi.advanceTimersByTimeAsync(450);
    type(' no');
    notes.dispatch('3.1', { changes: { from: 0, insert: 'Then ' }, userEvent: 'input' });
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(text()).toBe('Then [a colleague] said no');
  });

  it('never says saved before the desk has answered, and tries again', async () => {
    const usual = answer;
    answer = (name, words, headers) => {
      if (name === 'note_save') throw { code: 'disk_full', about: null };
      return usual(name, words, headers);
    };
    type('x');
    await vi.advanceTimersByTimeAsync(450);
    expect(saver.status).toBe('failed');
    answer = usual;
    await vi.advanceTimersByTimeAsync(2_500);
    expect(saver.status).toBe('saved');
    expect(saves().at(-1)?.text).toBe('x');
  });

  it('keeps the newest words when saves pile up', async () => {
    let release: () => void = () => undefined;
    const usual = answer;
    answer = (name, words, headers) => (name === 'note_save' ? new Promise((done) => (release = () => done(usual(name, words, headers)))) : { finds: [], likely: null });
    type('one');
    await vi.advanceTimersByTimeAsync(450);
    type(' two');
    await vi.advanceTimersByTimeAsync(450);
    type(' three');
    await vi.advanceTimersByTimeAsync(450);
    expect(saves()).toHaveLength(1);
    answer = usual;
    release();
    await vi.advanceTimersByTimeAsync(10);
    expect(saves().map((one) => one.text)).toEqual(['one', 'one two three']);
  });

  it('are made anew when the stored lines differ', () => {
    type('Marie said');
    const line = { speaker: 'director', mark: null, own_words: false, text: 'other words', topic: null };
    const stored = { lines: [line], entered: null, no_answer: null, probes_asked: [], state: 'touched', interviewer_agrees: false, note_taker_agrees: false, heard_differently: null };
    notes.reconcile({ '3.1': stored }, () => START);
    expect(text()).toBe('other words');
  });
});
