import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { calls, fresh } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import { spoken } from '../announce.svelte';
import { directory } from './directory.svelte';
import Directory from './Directory.svelte';

async function open(address: string, lang: 'en' | 'fr' = 'en') {
  history.replaceState(null, '', `?${address}`);
  fresh();
  directory.forget();
  words.lang = lang;
  render(Directory, { level: 2 });
  await waitFor(() => expect(directory.view).not.toBeNull());
  await waitFor(() => expect(screen.getAllByRole('button').length).toBeGreaterThan(1));
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => document.body.textContent ?? '';
const ended = (state: string) => waitFor(() => expect(directory.view?.state).toBe(state), { timeout: 5_000 });

beforeEach(() => directory.forget());

describe('the directory', () => {
  it.each(['en', 'fr'] as const)('shows how far a file is, in words and as a bar, to its end (%s)', async (lang) => {
    await open('place=setup', lang);
    await press(lang === 'en' ? 'Load a directory…' : 'Charger un répertoire…');
    await waitFor(() => expect(said()).toMatch(lang === 'en' ? /120,000 rows, 40%/ : /120\s000 lignes, 40\s%/), { timeout: 3_000 });
    const bar = screen.getByRole('progressbar');
    expect(bar.getAttribute('value')).toBe('40');
    expect(await faults()).toEqual([]);
    await ended('done');
    await waitFor(() => expect(said()).toMatch(lang === 'en' ? /300,000 people are known, and 4,211 teams/ : /300\s000 personnes sont connues, et 4\s211 équipes/));
    expect(spoken.text).toMatch(lang === 'en' ? /^Done/ : /^C’est fait/);
    expect(said()).not.toMatch(/directory-[a-z]|\{ ?\$/);
    expect(await faults()).toEqual([]);
  });

  it('is cancelled with one key, and everything is as it was', async () => {
    await open('place=interview&still');
    await press('Replace the directory…');
    await waitFor(() => expect(directory.view?.percent).toBe(40), { timeout: 3_000 });
    expect(screen.getByRole('button', { name: 'Add another directory…' }).getAttribute('aria-disabled')).toBe('true');
    await press('Cancel');
    await ended('cancelled');
    await waitFor(() => expect(said()).toContain('Cancelled. Everything is as it was.'));
    expect(said()).toContain('2,431 people are known');
    await waitFor(() => expect(document.activeElement?.id).toBe('directory'));
  });

  it('goes on to its end while another page is shown', async () => {
    await open('place=setup');
    await press('Load a directory…');
    cleanup();
    await ended('done');
  });

  it('follows the first file to its end when a second one was refused', async () => {
    await open('place=setup');
    await press('Load a directory…');
    await directory.begin('people', 'add');
    await waitFor(() => expect(said()).toContain('A file is still being read.'));
    await ended('done');
  });

  it('lists rows that could not be used by line and reason, and says how many more there are', async () => {
    await open('place=setup&bad=70');
    await press('Load a directory…');
    await ended('done');
    await waitFor(() => expect(said()).toContain('70 rows could not be used'));
    await fireEvent.click(screen.getByText('70 rows could not be used'));
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(50);
    expect(rows.slice(0, 2)).toEqual([['14', 'There is no name.'], ['77', 'What stands there is no name.']]);
    expect(said()).toContain('20 more are not listed.');
    expect(await faults()).toEqual([]);
  });

  it('loads a list as what the person says its lines are', async () => {
    await open('place=interview');
    await fireEvent.click(screen.getByLabelText('Terms: keep'));
    await press('Load a list…');
    await ended('done');
    expect(calls.find((one) => one.name === 'directory_begin')?.args).toEqual({ kind: 'keep', way: 'replace' });
    await waitFor(() => expect(said()).toContain('From lists: 40 teams, 12 other words hidden, 6 terms kept.'));
    await press('Remove the lists');
    await ended('done');
    await waitFor(() => expect(said()).toContain('No list of teams, systems or terms is loaded.'), { timeout: 4_000 });
  });

  it('says why a file was refused and what to do', async () => {
    await open('place=setup&refused=directory_no_surnames');
    await press('Load a directory…');
    await ended('refused');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Nothing was changed\. Add a header row/);
  });
});
