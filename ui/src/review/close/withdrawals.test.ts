import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { calls, fresh } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Withdrawals from './Withdrawals.svelte';

async function open(address = '', lang: 'en' | 'fr' = 'en') {
  history.replaceState(null, '', `?${address}`);
  fresh();
  words.lang = lang;
  render(Withdrawals);
  await waitFor(() => expect(document.querySelectorAll('section').length).toBe(2));
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const said = () => document.body.textContent ?? '';
const made = (name: string) => calls.filter((one) => one.name === name);
const button = (name: string) => screen.getByRole('button', { name });

async function type(text: string) {
  const field = document.querySelector('form input') as HTMLInputElement;
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.submit(field.closest('form') as HTMLFormElement);
}

describe('a withdrawal at the lead', { timeout: 20_000 }, () => {
  it.each(['en', 'fr'] as const)('has no fault with an answer, in %s', async (lang) => {
    await open('', lang);
    await type('harvest violin orbit maple quiet lantern');
    await fireEvent.click(button(lang === 'en' ? 'Withdraw it' : 'Le retirer'));
    await waitFor(() => expect(document.querySelector('.told')).toBeTruthy());
    expect(await faults()).toEqual([]);
    expect(said()).not.toMatch(/(withdrawals|backups)-[a-z]|\{ ?\$/);
  });

  it('asks again before anything is done, and carries the words in the body alone', async () => {
    await open();
    await type('five words are too few');
    expect(said()).toContain('These are not six words of a slip');
    expect(made('withdrawal_ask')).toEqual([]);
    await type('harvest, violin, orbit, maple, quiet, lantern');
    expect(made('withdrawal_ask')).toEqual([]);
    await fireEvent.click(button('Withdraw it'));
    await waitFor(() => expect(made('withdrawal_ask')).toHaveLength(1));
    expect(made('withdrawal_ask')[0]).toMatchObject({ args: {}, body: 'harvest, violin, orbit, maple, quiet, lantern' });
    await waitFor(() => expect(said()).toContain('brought to the lead'));
    expect((document.querySelector('form input') as HTMLInputElement).value).toBe('');
  });

  it('writes no notice under a hold and no backup without a sheet, and says why', async () => {
    await open('hold=1&sheet=0');
    expect(button('Write the notice…').getAttribute('aria-disabled')).toBe('true');
    expect(button('Make a backup…').getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(button('Write the notice…'));
    await fireEvent.click(button('Make a backup…'));
    expect([...made('notice_write'), ...made('backup_write')]).toEqual([]);
    expect(said()).toContain('While the study is on hold, no notice is written.');
    expect(said()).toContain('Make a recovery sheet first');
  });

  it('tells how many machines answered, and that an interview is on none of them, and not on which it was', async () => {
    await open();
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows.some((row) => row.includes('No such interview has come yet. Machines that answered: 1 of 2'))).toBe(true);
    expect(rows.some((row) => row.includes('On no machine of the study any more'))).toBe(true);
    expect(said()).toContain('they do not tell whose interview it was');
    expect(said()).not.toMatch(/[Mm]achine [A-C]\b/);
  });

  it('lists a backup that was made, and tells those past their day', async () => {
    await open();
    expect(screen.getByRole('rowheader', { name: 'April 2, 2027' })).toBeTruthy();
    expect(said()).toContain('refused since May 2, 2027');
    await fireEvent.click(button('Make a backup…'));
    await waitFor(() => expect(said()).toContain('until July 10, 2027'));
  });
});
