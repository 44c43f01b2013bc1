import { call } from '../ipc/call';
import type { WallView } from '../ipc/bindings';

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a question with all its answers: filters act in the window, so that a filter never shuffles what one reads.
 *
 * The desk knows one opening at a time, and positions on the wall mean the last one that was read. Readings
 * therefore wait for each other: the last one asked for is the one the desk has open.
 */
export function readWall(question: string): Promise<WallView> {
  const next = last.then(() => call('wall_read', { question, lang: 'all', speaker: 'all', mark: 'all', coded: 'any' }));
  last = next.catch(() => undefined);
  return next;
}
