import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import Recover from '../front/Recover.svelte';
import { SHEET } from '../ipc/fake/front';
import { calls, fresh } from '../ipc/fake/wire';
import { words } from '../words/words.svelte';
import RecoveryStep from './RecoveryStep.svelte';

async function faults() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id }) => id);
}

function begin(address: string) {
  history.replaceState(null, '', `?${address}`);
  fresh();
  words.lang = 'en';
}

it('puts a sheet for two in force once words of both halves were typed back', { timeout: 20_000 }, async () => {
  begin('place=setup&stay=1');
  render(RecoveryStep);
  await screen.findByText(/no sheet/);
  await fireEvent.click(screen.getByRole('radio', { name: /Two halves/ }));
  await fireEvent.click(screen.getByRole('button', { name: 'Draw a sheet' }));
  const first = await screen.findByRole('heading', { name: 'Half 1 of 2' });
  await waitFor(() => expect(document.activeElement).toBe(first));
  expect(screen.getAllByRole('listitem')).toHaveLength(48);
  expect(await faults()).toEqual([]);
  await fireEvent.click(screen.getAllByRole('button', { name: /Write a page/ })[1]!);
  expect(calls.at(-1)).toMatchObject({ name: 'recovery_write', args: { paper: '1', lang: 'en' } });
  const field = screen.getByRole('textbox');
  await fireEvent.input(field, { target: { value: 'wrong' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Put it in force' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/differ from the sheet/);
  const asked = `${SHEET[2]} ${SHEET[23]}`;
  await fireEvent.input(field, { target: { value: `${asked} ${asked}` } });
  await fireEvent.click(screen.getByRole('button', { name: 'Put it in force' }));
  await screen.findByText(/A sheet is in force/);
});

it('opens with 24 or 48 words and a new passphrase only', { timeout: 20_000 }, async () => {
  begin('place=front&screen=recover&vaults=review&stay=1');
  render(Recover, { onback: () => undefined });
  const field = screen.getByRole('textbox', { name: /24 words/ });
  await fireEvent.input(field, { target: { value: SHEET.slice(1).join('\n') } });
  expect(screen.getByText(/23 words typed/)).toBeTruthy();
  expect(screen.getByText('The words are not all there: 24, or 48.')).toBeTruthy();
  await fireEvent.input(field, { target: { value: SHEET.map((word, at) => `${at + 1}. ${word}`).join('\n') } });
  expect(screen.getByText(/24 words typed/)).toBeTruthy();
  const offered = (await waitFor(() => { const found = document.querySelector('.phrase')?.textContent; expect(found).toBeTruthy(); return found; })) ?? '';
  await fireEvent.input(screen.getByLabelText(/Type the six words/), { target: { value: offered } });
  expect(await faults()).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: /Open, with/ }));
  await waitFor(() => expect(calls.at(-1)?.name).toBe('vault_recover'));
});
