import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { lead } from '../../frame/lead.svelte';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Setup from '../Setup.svelte';
import { plan } from './plan.svelte';

async function open(address: string, step: string) {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = plan.view = null;
  calls.length = 0;
  words.lang = 'en';
  render(Setup, { screen: step, go: () => undefined });
  await waitFor(() => expect(document.querySelector('.form-page h2')).toBeTruthy());
  return (name: string) => calls.filter((one) => one.name === name).at(-1);
}

const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const leave = (label: string | RegExp) => fireEvent.change(screen.getByLabelText(label));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => waitFor(() => document.activeElement?.textContent);

describe('the steps of the set-up', () => {
  it('keep what was typed as one goes, and go on with the next button', async () => {
    const last = await open('empty=1', 'study');
    await type('Edition', '2028');
    await leave('Edition');
    await waitFor(() => expect(last('plan_save')?.body).toMatchObject({ step: 'named', value: { edition: '2028', langs: ['en', 'fr'] } }));
    await press(/^Next: Who is invited/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Who is invited'));
    await type('People invited', '80');
    await press(/^Next: Dates/);
    await waitFor(() => expect(last('plan_save')?.body).toEqual({ step: 'invited', value: { invited: 80, target: 0, divisions: [] } }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Dates and calendar'));
    await press(/^Back: Who is invited/);
    await waitFor(() => expect((screen.getByLabelText('People invited') as HTMLInputElement).value).toBe('80'));
  });

  it('keep that a division was taken away', async () => {
    const last = await open('', 'invited');
    const rows = () => document.querySelectorAll('[id^="division-"]').length;
    const before = rows();
    expect(before).toBeGreaterThan(1);
    await fireEvent.click(document.querySelector('[id^="division-"] button') as HTMLElement);
    await waitFor(() => expect(rows()).toBe(before - 1));
    await waitFor(() => expect((last('plan_save')?.body as { value: { divisions: unknown[] } } | undefined)?.value.divisions).toHaveLength(before - 1));
    await waitFor(() => expect(screen.getByText('Saved, encrypted', { selector: '.done' })).toBeTruthy());
  });

  it('stay under one’s hands when what was typed makes them done', async () => {
    const last = await open('empty=1', '');
    expect(document.querySelector('.form-page h2')?.textContent).toBe('Who is invited');
    await type('People invited', '80');
    await leave('People invited');
    await waitFor(() => expect(last('lead_state')).toBeTruthy());
    await waitFor(() => expect(screen.getByRole('link', { name: /Who is invited, done/ })).toBeTruthy());
    expect(document.querySelector('.form-page h2')?.textContent).toBe('Who is invited');
  });

  it('let one pass by a step that says nothing yet, and by keyboard', async () => {
    const last = await open('empty=1', 'dates');
    await press(/^Next: Rules/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Rules that protect people'));
    expect(last('plan_save')).toBeUndefined();
    await fireEvent.keyDown(window, { key: 'PageDown', altKey: true });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Question kit'));
    await fireEvent.keyDown(window, { key: 'PageUp', altKey: true });
    await fireEvent.keyDown(window, { key: 'PageUp', altKey: true });
    expect(await title()).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Dates and calendar'));
  });

  it('stay where a number is wrong, beside its field', async () => {
    const last = await open('empty=1', 'rules');
    await type('Smallest group that may be shown', '3');
    await press(/^Next: /);
    expect(screen.getByText(/A whole number, 5 to/)).toBeTruthy();
    expect(last('plan_save')).toBeUndefined();
    await type('Smallest group that may be shown', '12');
    await type('Everything is destroyed after', '2030-13');
    await press(/^Next: /);
    expect(screen.getByText('A month is written 2030-12.')).toBeTruthy();
    await type('Everything is destroyed after', '2030-12');
    await press(/^Next: /);
    await waitFor(() => expect(last('plan_save')?.body).toEqual({ step: 'rules', value: { floor: 12, quotes_each: 2, rare_below: 5, no_change_points: 10, keep_until: '2030-12' } }));
  });

  it('take divisions with their numbers, and say which row is wanting', async () => {
    const last = await open('empty=1', 'invited');
    await press('Add a division');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Division, row 1'));
    await type('Division, row 1', 'Harbour desk');
    await press(/^Next: /);
    expect(screen.getByText('Each division needs a name and a whole number.')).toBeTruthy();
    await type('Invited, row 1', '24');
    await press(/^Next: /);
    await waitFor(() => expect(last('plan_save')?.body).toMatchObject({ value: { divisions: [{ name: 'Harbour desk', invited: 24, booked: 0, heard: 0 }] } }));
  });
});

describe('the calendar', () => {
  it('shows the weeks once the dates are there, in a table anybody can read', async () => {
    const last = await open('empty=1', 'dates');
    await type('First day', '2027-02-22');
    await type('Last day', '2027-03-26');
    await leave('Last day');
    const table = await screen.findByRole('table', { name: /Weeks of the window/ });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(within(table).getByText('Good Friday')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '24 days, room for 96 interviews' })).toBeTruthy();
    await press('Save the calendar…');
    await screen.findByText('Saved. Open it with your calendar.');
    expect(last('slots_write')?.args).toEqual({ lang: 'en' });
  });
});

describe('what goes to people', () => {
  it('is put in other words, stopped when a probe stands in it, and brought back', async () => {
    const last = await open('', 'papers');
    const field = await screen.findByLabelText('Paragraph 2, English');
    await fireEvent.change(field, { target: { value: 'Think of what would help most.' } });
    expect(await screen.findByText(/Words of question 3.2 that are for the interviewer only/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save all papers into a folder…' }).getAttribute('aria-disabled')).toBe('true'));
    await press('As written by Sub Rosa: Paragraph 2, English');
    await waitFor(() => expect(screen.queryByText(/that are for the interviewer only/)).toBeNull());
    expect((screen.getByLabelText('Paragraph 2, English') as HTMLTextAreaElement).value).toContain('We want to know');
    const save = screen.getByRole('button', { name: 'Save all papers into a folder…' });
    await waitFor(() => expect(save.getAttribute('aria-disabled')).toBeNull());
    await fireEvent.click(save);
    expect(await screen.findByText(/one folder for participants/)).toBeTruthy();
    expect(last('papers_write')).toBeTruthy();
  });

  it('loses a name, says so, and keeps its blanks', async () => {
    await open('', 'papers');
    await fireEvent.click(await screen.findByRole('button', { name: 'Invitation' }));
    const field = await screen.findByLabelText('Paragraph 2, English');
    await fireEvent.change(field, { target: { value: 'Hello [name], Marisol asks.' } });
    expect(await screen.findByText(/A name was taken out/)).toBeTruthy();
    await waitFor(() => expect((screen.getByLabelText('Paragraph 2, English') as HTMLTextAreaElement).value).toBe('Hello [name], [a colleague] asks.'));
    await press('Look at the paper');
    expect(await screen.findByText('Hello [name], [a colleague] asks.')).toBeTruthy();
  });

  it('shows under each promise what keeps it', async () => {
    await open('', 'promises');
    expect(await screen.findByText(/Your name is not written down/)).toBeTruthy();
    expect(screen.getAllByText('What keeps it:')).toHaveLength(4);
    expect(screen.getByText(/No figure is told of fewer than 10, and no more than 2 quotes/)).toBeTruthy();
  });
});

describe('who was heard', () => {
  it('is told division by division without a number of those who came', async () => {
    const last = await open('', 'coverage');
    const table = await screen.findByRole('table', { name: /Divisions\. Those below 10/ });
    expect(within(table).getByRole('row', { name: /Pilots, Foghorn/ }).textContent).toContain('fewer than half');
    await press('Choose the list…');
    expect(await screen.findByText(/Counted: 10 booked, 29 held/)).toBeTruthy();
    await type('Heard, Charts and maps', '2');
    await press('Save');
    await waitFor(() => expect(JSON.stringify(last('plan_save')?.body)).toContain('"name":"Charts and maps","invited":14,"booked":4,"heard":2'));
  });
});

describe('what is ready', () => {
  it('says exactly what interviewers still wait for, and leads there', async () => {
    await open('empty=1&kit=no', 'ready');
    const start = screen.getByRole('region', { name: 'Interviewers cannot start yet' });
    expect(within(start).getAllByRole('listitem').map((one) => one.textContent)).toHaveLength(3);
    await fireEvent.click(within(start).getByRole('link', { name: 'Take a question kit.' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Question kit'));
  });

  it('says when nothing is missing', async () => {
    await open('', 'ready');
    expect(screen.getByRole('region', { name: 'Interviewers can start' }).textContent).toContain('Nothing is missing.');
  });
});
