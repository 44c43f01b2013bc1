import { render, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { spoken } from '../frame/announce.svelte';
import type { SavedView } from '../ipc/bindings';
import { words } from '../words/words.svelte';
import { Saver } from './saver.svelte';
import SaveStatus from './SaveStatus.svelte';

const saved = {} as SavedView;

it('sends nothing more once the interview has ended: it would go into the next person’s', async () => {
  vi.useFakeTimers();
  const saver = new Saver();
  const send = vi.fn(() => Promise.reject(new Error('no session')));
  saver.want('why', { send, done: () => undefined });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(send).toHaveBeenCalledTimes(2);
  saver.end();
  saver.want('late', { send, done: () => undefined });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('lets nothing land that was on its way when the interview ended', async () => {
  const saver = new Saver();
  let arrive: (view: SavedView) => void = () => undefined;
  const done = vi.fn();
  saver.want('note', { send: () => new Promise((resolve) => (arrive = resolve)), done });
  const flushed = saver.flush();
  saver.end();
  arrive(saved);
  await flushed;
  expect(done).not.toHaveBeenCalled();
});

it('tells a screen reader that a save failed, once for each time', async () => {
  words.lang = 'en';
  const saver = new Saver();
  render(SaveStatus, { saver });
  const turn = spoken.turn;
  saver.want('note', { send: () => Promise.reject(new Error('full')), done: () => undefined });
  await waitFor(() => expect(spoken.text).toMatch(/^Not saved\. /));
  flushSync();
  expect(spoken.turn).toBe(turn + 1);
  saver.end();
});
