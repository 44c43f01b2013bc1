import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { directory } from '../frame/names/directory.svelte';
import { call } from '../ipc/call';
import { fresh } from '../ipc/fake/wire';
import { words } from '../words/words.svelte';
import MachineDialog from './MachineDialog.svelte';

it('tells the page behind the dialog of a directory that was loaded after the dialog was closed', { timeout: 10_000 }, async () => {
  history.replaceState(null, '', '?place=interview');
  fresh();
  directory.forget();
  words.lang = 'en';
  const ready = await call('ready_state', {});
  let changes = 0;
  const { rerender } = render(MachineDialog, { ready, isOpen: true, onchanged: () => (changes += 1) });
  await fireEvent.click(await screen.findByRole('button', { name: 'Replace the directory…' }));
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await rerender({ isOpen: false });
  expect(changes).toBe(0);
  await waitFor(() => expect(directory.view?.state).toBe('done'), { timeout: 5_000 });
  await waitFor(() => expect(changes).toBe(1));
});

it('hands over again what has no receipt, after a second word', async () => {
  history.replaceState(null, '', '?place=interview&unconfirmed=3');
  fresh();
  words.lang = 'en';
  const ready = await call('ready_state', {});
  const { rerender } = render(MachineDialog, { ready, isOpen: true, onchanged: () => undefined });
  expect(await screen.findByText('3 interviews were handed over and have no receipt yet.')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Hand over again…' }));
  expect(document.activeElement?.textContent).toMatch(/^Only when the lead asks for it/);
  await fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Hand over again…'));
  await fireEvent.click(screen.getByRole('button', { name: 'Hand over again…' }));
  const again = screen.getByRole('button', { name: 'Let them wait again' });
  again.focus();
  await fireEvent.click(again);
  const { waiting } = ready;
  const said = await screen.findByText(`${waiting + 3} interviews wait for the next hand-over.`);
  await rerender({ ready: { ...ready, unconfirmed: 0 } });
  expect(again.isConnected).toBe(false);
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.contains(said)).toBe(true);
});
