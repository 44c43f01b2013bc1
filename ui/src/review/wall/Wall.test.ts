import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { lead } from '../../frame/lead.svelte';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Wall from './Wall.svelte';

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Code/ });
const now = () => document.querySelector('.statement.now > p')?.textContent?.replace(/^their words: /, '').trim();
const options = () =>
  screen.queryAllByRole('option', { hidden: false }).filter((one) => one.closest('#codes')).map((one) => one.textContent?.trim());
const press = (key: string, more: object = {}) => fireEvent.keyDown(field(), { key, ...more });
const last = (name: string) => calls.filter((one) => one.name === name).at(-1);

async function type(text: string) {
  await fireEvent.input(field(), { target: { value: text } });
}

beforeEach(async () => {
  words.lang = 'en';
  beginAgain();
  calls.length = 0;
  await lead.read();
  render(Wall, { go: () => undefined, question: '3.1', trouble: null });
  await waitFor(() => expect(document.activeElement).toBe(field()));
});

describe('the wall', () => {
  it('names the field of a line with the words of the line', () => {
    expect(field().getAttribute('aria-label')).toBe('Code for: 3 weeks for one access request, people start on paper meanwhile');
  });

  it('goes from line to line, across answers, and stops at both ends', async () => {
    expect(now()).toContain('3 weeks for one access request');
    await press('ArrowUp');
    expect(now()).toContain('3 weeks for one access request');
    for (let n = 0; n < 4; n += 1) await press('ArrowDown');
    expect(now()).toContain('le travail imprévu');
    expect(document.activeElement).toBe(field());
    await press('End', { ctrlKey: true });
    const end = now();
    await press('ArrowDown');
    expect(now()).toBe(end);
    await press('Home', { ctrlKey: true });
    expect(now()).toContain('3 weeks for one access request');
  });

  it('finds a code as one types, and Enter gives it to the line', async () => {
    await type('form');
    expect(options()).toEqual(['Forms and paperwork12', 'One intake forma few', 'Information comes late17', 'New code “form”']);
    await press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe('code-1');
    await press('Enter');
    await waitFor(() => expect(last('theme_give')?.args).toEqual({ answer: '0', spot: '0', theme: '3', given: 'true' }));
    expect(options()).toEqual([]);
    await waitFor(() => expect(last('themes_read')).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Take away the code “One intake form”' })).toBeTruthy();
    expect(document.activeElement).toBe(field());
  });

  it('makes a code that does not exist yet, and takes it back with Ctrl+Z', async () => {
    await type('On paper');
    await press('Enter');
    await waitFor(() => expect(last('theme_create')?.body).toBe('On paper'));
    const taken = await screen.findByRole('button', { name: 'Take away the code “On paper”' });
    await waitFor(() => expect(last('themes_read')).toBeTruthy());
    await press('z', { ctrlKey: true });
    await waitFor(() => expect(last('step_undo')).toBeTruthy());
    await waitFor(() => expect(document.contains(taken)).toBe(false));
  });

  it('leaves the list with Escape and gives nothing', async () => {
    await type('meet');
    await press('Escape');
    expect(options()).toEqual([]);
    expect(field().value).toBe('');
    expect(last('theme_give')).toBeUndefined();
  });

  it('leaves the letters of an input method alone', async () => {
    await type('reu');
    await press('Enter', { isComposing: true });
    expect(last('theme_give')).toBeUndefined();
    expect(options().length).toBeGreaterThan(0);
  });

  it('marks a quote with Ctrl+Q and unmarks it', async () => {
    await press('q', { ctrlKey: true });
    await waitFor(() => expect(last('quote_mark')?.args.marked).toBe('true'));
    expect(within(document.querySelector('.statement.now') as HTMLElement).getByText('quote')).toBeTruthy();
    await press('q', { ctrlKey: true });
    await waitFor(() => expect(last('quote_mark')?.args.marked).toBe('false'));
  });

  it('asks for the missed name and sends only words that the line holds', async () => {
    await press('F8');
    const dialog = await screen.findByRole('dialog');
    const word = within(dialog).getByLabelText('Word or words');
    await fireEvent.input(word, { target: { value: 'Marie' } });
    await fireEvent.submit(word.closest('form') as HTMLFormElement);
    expect(within(dialog).getByText(/does not hold these words/)).toBeTruthy();
    expect(last('name_missed')).toBeUndefined();
    await fireEvent.input(word, { target: { value: 'access request' } });
    await fireEvent.submit(word.closest('form') as HTMLFormElement);
    await waitFor(() => expect(last('name_missed')?.body).toBe('access request'));
    await waitFor(() => expect(now()).toContain('3 weeks for one a colleague'));
  });

  it('filters without asking the desk for a new order', async () => {
    const asked = calls.filter(({ name }) => name === 'wall_read').length;
    await fireEvent.click(screen.getByRole('checkbox', { name: 'idea' }));
    expect(now()).toContain('one intake form for everybody');
    expect(screen.getByText(/lines fit these filters/)).toBeTruthy();
    expect(calls.filter(({ name }) => name === 'wall_read')).toHaveLength(asked);
  });
});
