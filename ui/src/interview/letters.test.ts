import { render, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import App from '../App.svelte';
import { fresh } from '../ipc/fake/wire';
import { letters } from './editor/gutter';

// Each begins as a program does that was just started: the gutter is drawn before the place has told the letters.
it.each([
  ['en', 'R'],
  ['fr', 'S'],
])('beside the notes, a direct report has the letter of the language (%s) from the first question on', async (lang, letter) => {
  letters.direct_report = '?';
  history.replaceState(null, '', `/?place=interview&screen=live&at=3.1&lang=${lang}&stay`);
  fresh();
  render(App);
  await waitFor(() => expect(document.querySelector('.who-gutter .who.direct')?.textContent).toBe(letter), { timeout: 30_000 });
}, 40_000);
