import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { lead } from '../frame/lead.svelte';
import { beginAgain } from '../ipc/fake/review';
import { calls } from '../ipc/fake/wire';
import { words } from '../words/words.svelte';
import { Rows } from './population.svelte';
import Setup from './Setup.svelte';

async function open(address: string) {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = null;
  calls.length = 0;
  words.lang = 'en';
  render(Setup, { screen: 'population', go: () => undefined });
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'People who could be interviewed' })).toBeTruthy());
  return () => calls.filter((one) => one.name === 'population_save').at(-1)?.body;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the table of people', { timeout: 20_000 }, () => {
  it('is empty at first, is filled in by keyboard, and is kept as the desk takes it', async () => {
    const saved = await open('empty=1');
    expect(screen.getByText(/No row so far/)).toBeTruthy();
    await click('Add a row');
    // A study that asks no level tells none apart.
    expect(screen.queryByLabelText('Level, row 1')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Language, row 1'));
    await choose('Language, row 1', 'fr');
    await choose('Team size, row 1', '20-39');
    await screen.findByLabelText('Kind of work, row 1');
    await choose('Kind of work, row 1', 'o3');
    await click('Save');
    expect(screen.getByText(/row 1 has none/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('People, row 1'));
    expect(saved()).toBeUndefined();
    await fireEvent.input(screen.getByLabelText('People, row 1'), { target: { value: '12' } });
    expect(screen.getByText('12 people in the table')).toBeTruthy();
    await click('Save');
    await waitFor(() => expect(saved()).toEqual({ groups: [{ level: null, lang: 'fr', size: '20-39', work: 'o3', people: 12 }] }));
    expect(await screen.findByText('12 people in the table', { selector: 'a *' })).toBeTruthy();
  });

  it('stands beside the number of invited people, and keeps the focus when a row goes', async () => {
    const saved = await open('');
    expect(screen.getByText('77 people in the table', { selector: 'strong' }).parentElement?.textContent).toMatch(/78 people invited/);
    await click('Remove row 5');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove row 4' })));
    await click('Remove row 1');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove row 1' })));
    for (let left = 3; left > 0; left -= 1) await click('Remove row 1');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a row'));
    await click('Save');
    await waitFor(() => expect(saved()).toEqual({ groups: [] }));
  });

  it('counts whole numbers from one only', () => {
    const rows = new Rows([]);
    for (const people of ['3', '0', '-4', '1.5', 'x', ' 7 ']) {
      rows.add();
      const last = rows.all.at(-1);
      if (last) last.people = people;
    }
    expect([rows.total, rows.wrong]).toEqual([10, 2]);
  });
});
