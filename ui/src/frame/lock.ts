import { call } from '../ipc/call';
import { leaveField } from '../parts/focus';

/** What the shell says when nobody was there, the machine has slept, or the other window wants the lock. */
const PLEASE_LOCK = 'subrosa-lock';

/** Things to finish before the lock, such as a save that waits. */
const before = new Set<() => Promise<void>>();

/** Asks to be finished before the lock; returns how to take that back. */
export function beforeLock(finish: () => Promise<void>): () => void {
  before.add(finish);
  return () => before.delete(finish);
}

/** Locks now: what was typed is saved, then the process is replaced. */
export async function lockNow(): Promise<void> {
  leaveField();
  await Promise.allSettled([...before].map((finish) => finish()));
  await call('app_lock', {}).catch(() => undefined);
}

/** Locks when the shell asks for it; the shell locks without us when this takes too long. Returns how to stop. */
export function lockWhenAsked(): () => void {
  const asked = () => void lockNow();
  addEventListener(PLEASE_LOCK, asked);
  return () => removeEventListener(PLEASE_LOCK, asked);
}
