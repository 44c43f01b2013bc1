import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { lead } from '../../frame/lead.svelte';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Review from '../Review.svelte';

async function open(address = '', lang: 'en' | 'fr' = 'en') {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = null;
  words.lang = lang;
  render(Review, { screen: 'themes', go: () => undefined });
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeTruthy());
  await waitFor(() => expect(screen.queryAllByRole('row').length).toBeGreaterThan(1));
}

const table = () => screen.getAllByRole('table')[0] as HTMLElement;
const theme = (name: string) => within(table()).getByRole('button', { name: new RegExp(`^${name}(?: ?(?:level|niveau) \\d)?$`) });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const key = (at: Element, key: string, more = {}) => fireEvent.keyDown(at, { key, ...more });
const last = (name: string) => calls.findLast((one) => one.name === name);

async function faults() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

beforeEach(() => (calls.length = 0));

describe('the table of themes', () => {
  it('has a figure, "so many or more", "a few" or nothing in each cell', async () => {
    await open();
    const row = theme('Waiting for access').closest('tr');
    const said = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.trim());
    expect(said).toEqual(['37+37 or more', 'a few', 'a few', '14+14 or more', '10', 'none', 'a few']);
  });

  it('is cut by kind and by the questions of a section', async () => {
    await open();
    const heads = () => within(table()).getAllByRole('columnheader').map((one) => one.textContent?.trim());
    const cut = screen.getByRole('combobox', { name: 'Columns' });
    await fireEvent.change(cut, { target: { value: 'kind' } });
    expect(heads()).toEqual(['Theme', 'In all', 'Pain points', 'Successes', 'Ideas', 'Progress']);
    await fireEvent.change(cut, { target: { value: 'question 3' } });
    expect(heads()[2]).toMatch(/^3\.1/);
    expect(await faults()).toEqual([]);
  });

  it('is walked with the arrows, and a theme goes along with Alt', async () => {
    await open();
    theme('Waiting').focus();
    await key(document.activeElement!, 'ArrowDown');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Waiting/));
    await key(document.activeElement!, 'ArrowDown');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Waiting for access/));
    await key(document.activeElement!, 'ArrowUp', { altKey: true });
    await waitFor(() => expect(last('theme_shift')?.args).toEqual({ theme: '2', way: 'up' }));
    await key(document.activeElement!, 'End');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Room to decide/));
  });
});

describe.each(['en', 'fr'] as const)('exact counts, in %s', (lang) => {
  it('are on this screen for who ticks them, and say what leaves', async () => {
    await open('', lang);
    const few = () => screen.queryAllByText(lang === 'en' ? 'a few' : 'peu').length;
    expect(few()).toBeGreaterThan(0);
    await fireEvent.click(screen.getByRole('checkbox', { name: lang === 'en' ? /^Exact counts/ : /^Nombres exacts/ }));
    await waitFor(() => expect(last('codebook_exact')?.args).toEqual({ on: 'true' }));
    await waitFor(() => expect(few()).toBe(0));
    expect(document.body.textContent).toMatch(lang === 'en' ? /What leaves says fewer than 10 in words/ : /Ce qui sort dit moins de 10 en mots/);
    expect(screen.getByRole('table', { name: lang === 'en' ? /Every count is exact/ : /Chaque nombre est exact/ })).toBeTruthy();
    expect(await faults()).toEqual([]);
  });
});

describe('one theme', () => {
  it('keeps what was typed when one leaves a field, in both languages and with its colour', async () => {
    await open();
    await fireEvent.click(theme('Meetings'));
    const french = screen.getByRole('textbox', { name: 'Name in French' });
    await fireEvent.input(french, { target: { value: 'Trop de réunions' } });
    await fireEvent.focusOut(french);
    await waitFor(() => expect(last('theme_save')?.body).toMatchObject({ theme: 7, name: 'Meetings', name_fr: 'Trop de réunions', colour: 6 }));
    await fireEvent.click(screen.getByRole('radio', { name: 'Purple' }));
    await waitFor(() => expect(last('theme_save')?.body).toMatchObject({ colour: 3, name_fr: 'Trop de réunions' }));
  });

  it('is not left without a name', async () => {
    await open();
    await fireEvent.click(theme('Meetings'));
    const name = screen.getByRole('textbox', { name: 'Name in English' });
    await fireEvent.input(name, { target: { value: ' ' } });
    await fireEvent.focusOut(name);
    expect(screen.getByText('A theme needs a name.')).toBeTruthy();
    expect(last('theme_save')).toBeUndefined();
  });

  it('is merged by typing a part of a name, without the mouse', async () => {
    await open();
    await fireEvent.click(theme('Meetings'));
    await press('Merge…');
    const field = screen.getByRole('combobox', { name: 'Merge into' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await fireEvent.input(field, { target: { value: 'UNPLAN' } });
    expect(screen.getAllByRole('option').filter((one) => one.closest('[role=listbox]')).map((one) => one.textContent?.trim())).toEqual(['Unplanned work']);
    expect(await faults()).toEqual([]);
    await key(field, 'Enter');
    await waitFor(() => expect(last('theme_merge')?.args).toEqual({ theme: '7', into: '6', noted: 'true' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Unplanned work' })).toBe(document.activeElement));
  });

  it('cannot be moved below itself, and goes to the top first', async () => {
    await open();
    await fireEvent.click(theme('Waiting'));
    await press('Move under…');
    const offered = screen.getAllByRole('option').filter((one) => one.closest('[role=listbox]')).map((one) => one.textContent?.trim());
    expect(offered[0]).toBe('None: to the top');
    expect(offered).not.toContain('Waiting');
    expect(offered).not.toContain('Many desks, one request');
    await key(screen.getByRole('combobox', { name: 'Move under' }), 'Escape');
    expect(screen.getByRole('textbox', { name: 'Name in English' })).toBeTruthy();
  });

  it('is split by what is ticked', async () => {
    await open();
    await fireEvent.click(theme('Waiting for access'));
    await press('Split…');
    const boxes = () => screen.getAllByRole('checkbox').filter((box) => box.closest('li'));
    await waitFor(() => expect(boxes().length).toBe(4));
    await fireEvent.input(screen.getByRole('textbox', { name: 'Name of the new theme' }), { target: { value: 'Logins' } });
    await press('Split');
    expect(screen.getByText('Tick at least one statement.')).toBeTruthy();
    for (const at of [0, 2]) await fireEvent.click(boxes()[at]!);
    expect(screen.getByText('2 of 4 ticked')).toBeTruthy();
    expect(await faults()).toEqual([]);
    await press('Split');
    await waitFor(() => expect(last('theme_split')).toMatchObject({ args: { theme: '2', statements: '0 2' }, body: 'Logins' }));
  });

  it('is removed once one saw what that does', async () => {
    await open();
    await fireEvent.click(theme('Meetings'));
    await press('Remove…');
    expect(screen.getByText(/Its 20 statements lose this theme/)).toBeTruthy();
    await press('Remove');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Meetings/ })).toBeNull());
    expect(await screen.findByRole('heading', { name: 'People and hiring' })).toBeTruthy();
  });

  it('is made with a name that nobody has', async () => {
    await open();
    await press('New theme');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await fireEvent.input(name, { target: { value: 'attente' } });
    await press('Add');
    expect(screen.getByText('There is a theme with this name already.')).toBeTruthy();
    await fireEvent.input(name, { target: { value: 'Tools' } });
    await press('Add');
    await waitFor(() => expect(theme('Tools').getAttribute('aria-current')).toBe('true'));
  });
});

describe.each(['en', 'fr'] as const)('files, in %s', (lang) => {
  it('show what a codebook brings before it is taken', async () => {
    await open('earlier=1', lang);
    await press(lang === 'en' ? 'Codebook file…' : 'Fichier de codage…');
    expect(await faults()).toEqual([]);
    await press(lang === 'en' ? /Open a codebook/ : /Ouvrir une grille/);
    await waitFor(() => expect(screen.getByText('Shared drives')).toBeTruthy());
    expect(document.body.textContent).toMatch(/weight/);
    expect(last('codebook_take')).toBeUndefined();
    expect(await faults()).toEqual([]);
    await press(lang === 'en' ? 'Add the new ones' : 'Ajouter les nouveaux');
    await waitFor(() => expect(last('codebook_take')).toBeTruthy());
  });

  it('show how two coders agree, and take nothing over that goes by two names', async () => {
    await open('', lang);
    await press(lang === 'en' ? 'Codebook file…' : 'Fichier de codage…');
    await press(lang === 'en' ? /Open a colleague/ : /Ouvrir le codage/);
    await waitFor(() => expect(screen.getByText(/Cohen/)).toBeTruthy());
    expect(document.body.textContent).toContain(lang === 'en' ? '0.82' : '0,82');
    expect(document.body.textContent).not.toMatch(/themes-[a-z]/);
    expect(await faults()).toEqual([]);
    await press(lang === 'en' ? 'Take over' : 'Reprendre');
    await waitFor(() => expect(last('coding_merge')?.body).toEqual({ ways: ['both', 'mine', 'mine', 'both'] }));
  });
});
