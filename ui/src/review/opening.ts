import { call } from '../ipc/call';
import type { WallView } from '../ipc/bindings';

let last: Promise<unknown> = Promise.resolve();

/**
 * The desk knows one opening at a time, and positions on the wall mean the last one that was read. Readings
 * therefore wait for each other: the last one asked for is the one the desk has open.
 */
function next(read: () => Promise<WallView>): Promise<WallView> {
  const reading = last.then(read);
  last = reading.catch(() => undefined);
  return reading;
}

/** Reads a question with all its answers: filters act in the window, so that a filter never shuffles what one reads. */
export function readWall(question: string): Promise<WallView> {
  return next(() => call('wall_read', { question, lang: 'all', speaker: 'all', mark: 'all', coded: 'any' }));
}

/** Reads the lines that hold these words. */
export function findWords(words: string): Promise<WallView> {
  return next(() => call('words_find', {}, words));
}

/** Reads again what hangs on the wall, in the order it has. */
export function readAgain(): Promise<WallView> {
  return next(() => call('wall_again', {}));
}
