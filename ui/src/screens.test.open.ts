import { fireEvent, render, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect } from 'vitest';
import App from './App.svelte';
import { calls, fresh } from './ipc/fake/wire';

/** Opens the app on a fresh fake desk at an address, as a browser would. */
export async function open(query: string) {
  history.replaceState(null, '', `/?${query}&stay`);
  fresh();
  render(App);
  // The screen that was asked for, not the one that stands there while the desk answers.
  const wanted = new URLSearchParams(query).get('screen');
  const sign = { live: '.live', debrief: '.agreed-notes', script: '.spoken', card: '.keycard' }[wanted ?? ''] ?? 'main h1';
  await waitFor(() => expect(document.querySelector(sign)).not.toBeNull(), { timeout: 15_000 });
  await settled();
  return calls;
}

/** Time for the desk to answer and the screen to follow. */
export const settled = () => new Promise((done) => setTimeout(done, 60));
/** A key, where the focus is. */
export const press = (key: string, held: KeyboardEventInit = {}, on: Element = document.activeElement ?? document.body) => fireEvent.keyDown(on, { key, bubbles: true, ...held });
/** The button whose name matches. */
export const button = (name: RegExp) => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** What axe has against the screen. jsdom lays nothing out: contrasts are asserted from the tokens, in `styles`. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
