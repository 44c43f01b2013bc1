import { call } from '../ipc/call';
import { settings } from './settings.svelte';

const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Things to finish before the lock, such as a save that waits. */
const before = new Set<() => Promise<void>>();

/** Asks to be finished before the lock; returns how to take that back. */
export function beforeLock(finish: () => Promise<void>): () => void {
  before.add(finish);
  return () => before.delete(finish);
}

/** Locks now: what was typed is saved, then the process is replaced. */
export async function lockNow(): Promise<void> {
  // A field that still has the focus has not told anybody yet what was typed in it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await Promise.allSettled([...before].map((finish) => finish()));
  await call('app_lock', {}).catch(() => undefined);
}

/** Locks by itself after the chosen minutes without a key. Returns how to stop watching. */
export function watchIdle(clock: () => number = Date.now): () => void {
  let last = clock();
  const touched = () => (last = clock());
  const timer = setInterval(() => {
    const limit = settings.idle_minutes * 60_000;
    if (limit > 0 && clock() - last >= limit) {
      last = clock();
      void lockNow();
    }
  }, 5_000);
  for (const sign of SIGNS) addEventListener(sign, touched, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) removeEventListener(sign, touched, { capture: true });
  };
}
