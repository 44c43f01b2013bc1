import { fireEvent, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { membersAgain } from '../../ipc/fake/members';
import { button, faults, open, settled } from '../../screens.test.open';

beforeEach(() => {
  history.replaceState(null, '', '/?place=review');
  membersAgain();
});

const row = (action: number) => document.querySelector<HTMLElement>(`[data-action="${action}"]`);
const order = () => [...document.querySelectorAll<HTMLElement>('[data-action]')].map((one) => one.dataset.action);

test('an action is written in both languages, moved and taken out, and the focus stays with it', async () => {
  const calls = await open('place=review&screen=report actions');
  await waitFor(() => expect(order()).toEqual(['1', '2', '3']));
  await fireEvent.click(button(/Add an action/));
  await settled();
  expect(document.activeElement?.textContent).toBe('A new action');
  await fireEvent.click(button(/^Save/));
  expect(document.querySelector('.error')?.textContent).toContain('in one language at least');
  const [en] = document.querySelectorAll<HTMLTextAreaElement>('form textarea');
  await fireEvent.input(en!, { target: { value: 'Name one owner per service' } });
  await fireEvent.click(button(/^Save/));
  await waitFor(() => expect(order()).toEqual(['1', '2', '3', '4']));
  expect(calls.find(({ name }) => name === 'action_save')?.body).toMatchObject({ action: null, words: { en: 'Name one owner per service', fr: null }, horizon: 'year' });
  await waitFor(() => expect(row(4)?.contains(document.activeElement)).toBe(true));

  await fireEvent.click(button(/Move action 4 up/));
  await waitFor(() => expect(order()).toEqual(['1', '2', '4', '3']));
  await waitFor(() => expect(row(4)?.contains(document.activeElement)).toBe(true));
  await fireEvent.click(button(/Remove action 3/));
  await waitFor(() => expect(order()).toEqual(['1', '2', '3']));
  await waitFor(() => expect(row(3)?.contains(document.activeElement)).toBe(true));
});

test('Escape leaves the form without a change, and axe finds nothing in it', async () => {
  const calls = await open('place=review&screen=report actions&lang=fr');
  await waitFor(() => expect(row(2)).not.toBeNull());
  await fireEvent.click(button(/Modifier la mesure 2/));
  await settled();
  expect(await faults()).toEqual([]);
  await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await settled();
  expect(calls.some(({ name }) => name === 'action_save')).toBe(false);
  expect(row(2)?.contains(document.activeElement)).toBe(true);
});
