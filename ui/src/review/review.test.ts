import { render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { lead } from '../frame/lead.svelte';
import { beginAgain } from '../ipc/fake/review';
import { calls } from '../ipc/fake/wire';
import Setup from '../setup/Setup.svelte';
import { words } from '../words/words.svelte';
import Review from './Review.svelte';

const PLACES = ['setup', 'inbox', 'wall 3.1', 'wall 3.5', 'wall 4.2', 'themes', 'culture', 'then', 'report', 'close'];

/** A place on a fresh fake desk; the address says what the desk holds. */
async function open(place: string, address: string, lang: 'en' | 'fr') {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = null;
  words.lang = lang;
  const go = () => undefined;
  if (place === 'setup') render(Setup, { screen: null, go });
  else render(Review, { screen: place, go });
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeTruthy());
  await new Promise((done) => setTimeout(done, 30));
}

async function faults(): Promise<string[]> {
  // Colours are looked at in a browser: there is no layout here. The page around the place is the window's.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const said = () => document.body.textContent ?? '';

describe.each(['en', 'fr'] as const)('the lead’s places in %s', (lang) => {
  it.each(PLACES)('%s has no fault that axe knows', async (place) => {
    await open(place, 'files=1&answers=4', lang);
    expect(await faults()).toEqual([]);
    expect(said()).not.toMatch(/(review|setup|verdict|next|lint|close|exports)-[a-z]|\{ \$/);
  });

  it.each(PLACES.filter((place) => place !== 'setup'))('%s says in a sentence that there is nothing yet', async (place) => {
    await open(place, 'empty=1', lang);
    expect(await faults()).toEqual([]);
    expect(said()).toMatch(lang === 'en' ? /Nothing so far|No file is open|No code has been given|No quote is chosen|No earlier edition|No statement was written/ : /Rien pour l’instant|Aucun fichier n’est ouvert|Aucun code n’a été donné|Aucune citation n’est retenue|Aucune édition précédente|Aucune déclaration n’a encore/);
  });
});

describe('the frame', () => {
  it('shows the places that exist and no others, and says where one is', async () => {
    await open('culture', '', 'en');
    const names = screen.getAllByRole('link').map((one) => one.textContent);
    expect(names.slice(0, 8)).toEqual(['Set-up', 'Inbox', 'Wall', 'Themes', 'Culture', 'Then and now', 'Report', 'Close']);
    expect(said()).not.toMatch(/Close the study/);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Culture');
  });

  it('says in the sample that nothing is kept, and only there', async () => {
    await open('inbox', 'sample=1', 'en');
    expect(said()).toContain('A sample study. Nothing of it is kept.');
  });

  it('says nothing about a sample in a real study', async () => {
    await open('inbox', '', 'en');
    expect(said()).not.toContain('sample');
  });

  it('locks with F12', async () => {
    await open('inbox', 'stay=1', 'en');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F12' }));
    await waitFor(() => expect(calls.at(-1)?.name).toBe('app_lock'));
  });
});

describe('suppressed figures', () => {
  it('stand together in the table as the chart draws them, in both languages', async () => {
    await open('culture', '', 'en');
    const [head = [], ...rows] = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(head).toEqual(['Statement', '1–3', '4', '5–7', 'Median', 'n']);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['16', '4, or no rating 10', '20', '4', 'held back'],
      ['20', '4–7, or no rating 26', '4', 'held back'],
      ['1–4, or no rating 12', '34', '5', 'held back'],
      ['13', '11', '10', '4', '34'],
      ['a few', 'nearly all', '6', 'held back'],
      ['Held back: fewer than 10 interviews would stand out', 'held back', 'held back'],
    ]);
  });

  it('are words in French too, and never a nought or a hole', async () => {
    await open('culture', '', 'fr');
    expect(screen.getByText('4–7, ou sans cote')).toBeTruthy();
    expect(screen.getByText(/^Non montré/)).toBeTruthy();
    expect(said()).not.toMatch(/\bnull\b|NaN/);
  });

  it.each([['themes', '37 or more'], ['themes', 'a few']])('are said in words under %s: %s', async (place, words) => {
    await open(place, '', 'en');
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  it('are said to be held back beside the answers too', async () => {
    await open('wall 3.5', '', 'fr');
    expect(screen.getAllByText('non montré').length).toBeGreaterThan(0);
  });
});
