import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { lead } from '../../frame/lead.svelte';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Review from '../Review.svelte';

async function open(place: string, address = '', lang: 'en' | 'fr' = 'en') {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  calls.length = 0;
  lead.study = lead.kit = null;
  words.lang = lang;
  render(Review, { screen: place, go: () => undefined });
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeTruthy());
  await waitFor(() => expect(lead.study).not.toBeNull());
  await new Promise((done) => setTimeout(done, 30));
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const said = () => document.body.textContent ?? '';
const made = (name: string) => calls.filter((one) => one.name === name);
const button = (name: RegExp) => screen.getByRole('button', { name });

async function look(name: string) {
  const field = screen.getByLabelText('Their name');
  await fireEvent.input(field, { target: { value: name } });
  await fireEvent.submit(field.closest('form') as HTMLFormElement);
  await waitFor(() => expect(said()).toMatch(/in what was searched|Something found/));
}

describe('the question about a person', { timeout: 20_000 }, () => {
  it.each(['en', 'fr'] as const)('has no fault with an answer, in %s', async (lang) => {
    await open('close', '', lang);
    const field = document.querySelector('form.look input') as HTMLInputElement;
    await fireEvent.input(field, { target: { value: 'Max Quist' } });
    await fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(document.querySelector('#outcome')).toBeTruthy());
    expect(await faults()).toEqual([]);
    expect(said()).not.toMatch(/(close|exports)-[a-z]|\{ ?\$/);
  });

  it('says what was searched and what is out of sight, and carries the name in the body alone', async () => {
    await open('close');
    await look('Orlanne Destry');
    expect(screen.getByRole('heading', { level: 2, name: /Nothing found in what was searched/ })).toBeTruthy();
    expect(said()).toContain('46 interviews, 1,213 statements');
    expect(said()).toContain('22 invited people with neither an interview nor a refusal here');
    expect(made('nil_look')).toEqual([{ name: 'nil_look', args: {}, body: 'Orlanne Destry' }]);
    await fireEvent.click(button(/Write the statement, EN and FR \(page\)/));
    const rows = () => within(screen.getByRole('table', { name: /Statements written before/ })).getAllByRole('row');
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(made('nil_write')[0]?.args).toEqual({ format: 'html' });
    expect(rows().map((row) => row.textContent).join()).not.toContain('Destry');
  });

  it('says where and how something was found, and never what', async () => {
    await open('close');
    await look('Max Quist');
    const table = screen.getByRole('table', { name: /Something found in 3 texts/ });
    expect(within(table).getAllByRole('row').map((row) => row.textContent)).toEqual(['WhereHowTexts', 'AnswersA word that sounds like it2', 'MemosA part of the name1']);
  });

  it('says in a sentence when no name was typed', async () => {
    await open('close');
    const field = screen.getByLabelText('Their name');
    await fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/That is no name to look for/));
  });
});

describe('hold and destruction', { timeout: 20_000 }, () => {
  it('destroys nothing while the hold is on', async () => {
    await open('close');
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Destroy nothing' }));
    await waitFor(() => expect(said()).toContain('Hold: nothing is destroyed'));
    expect(made('hold_set')[0]?.args).toEqual({ on: 'true' });
    expect(button(/Destroy the study…/).getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(button(/Destroy the study…/));
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('asks for the edition or the three words, then leaves the study', async () => {
    await open('close');
    await fireEvent.click(button(/Destroy the study…/));
    const field = await waitFor(() => screen.getByLabelText('Edition or three words'));
    expect(await faults()).toEqual([]);
    const send = async (typed: string) => {
      await fireEvent.input(field, { target: { value: typed } });
      await fireEvent.submit(field.closest('form') as HTMLFormElement);
    };
    await send('2026');
    await waitFor(() => expect(said()).toContain('Nothing was destroyed.'));
    await send('harbour violet oak');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The study is destroyed'));
    await fireEvent.click(button(/To the front door/));
    await waitFor(() => expect(made('app_lock')).toHaveLength(1));
  });
});

describe('files for other programs', { timeout: 20_000 }, () => {
  it('leave only when somebody said that they read what leaves', async () => {
    await open('close');
    await fireEvent.click(button(/Choose a file…/));
    const write = await waitFor(() => button(/Write: Answers, table/));
    expect(await faults()).toEqual([]);
    expect(said()).toContain('1,213 lines leave');
    await fireEvent.click(write);
    expect(made('export_write')).toHaveLength(0);
    await fireEvent.click(screen.getByRole('checkbox', { name: /I have read what leaves/ }));
    await fireEvent.click(write);
    await waitFor(() => expect(made('export_write').map(({ args }) => args)).toEqual([{ what: 'answers_csv', lang: 'en' }]));
  });

  it('stay where there are too few interviews', async () => {
    await open('close', 'empty=1');
    await fireEvent.click(button(/Choose a file…/));
    await waitFor(() => expect(said()).toContain('With fewer than 10 interviews, answers do not leave.'));
  });
});

describe('an import in steps', { timeout: 20_000 }, () => {
  it('goes on until all is in', async () => {
    await open('inbox', 'files=1');
    await fireEvent.click(button(/Import 16/));
    await waitFor(() => expect(made('inbox_go').length).toBeGreaterThan(0));
    await waitFor(() => expect(lead.study?.records).toBe(62));
    expect(made('inbox_cancel')).toHaveLength(0);
  });

  it('stops between files when somebody says so', async () => {
    await open('inbox', 'files=1');
    await fireEvent.click(button(/Import 16/));
    await fireEvent.click(await waitFor(() => button(/^Stop$/)));
    await waitFor(() => expect(made('inbox_cancel')).toHaveLength(1));
    await waitFor(() => expect(said()).toContain('Stopped.'));
    expect(lead.study?.records).toBeLessThan(62);
    expect(button(/Import \d+/)).toBeTruthy();
  });
});
