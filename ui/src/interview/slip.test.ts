import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { calls, fresh } from '../ipc/fake/wire';
import { words } from '../words/words.svelte';
import Slip from './Slip.svelte';

it.each(['en', 'fr'] as const)('shows six words once, in the language they are drawn in, with no fault, in %s', { timeout: 10_000 }, async (lang) => {
  history.replaceState(null, '', '?place=interview');
  fresh();
  words.lang = lang;
  render(Slip);
  await fireEvent.click(screen.getByRole('button', { name: lang === 'en' ? 'Draw six words in French' : 'Tirer six mots en français' }));
  await waitFor(() => expect(document.querySelectorAll('ol li')).toHaveLength(6));
  const list = document.querySelector('ol') as HTMLElement;
  expect(list.lang).toBe('fr');
  await waitFor(() => expect(document.activeElement).toBe(list));
  expect(calls.at(-1)).toMatchObject({ name: 'slip_draw', args: { lang: 'fr' } });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: lang === 'en' ? 'The participant has them' : 'La personne les a' }));
  expect(document.querySelector('ol')).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe(lang === 'en' ? 'Draw six words in English' : 'Tirer six mots en anglais'));
});
