import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { spoken } from '../../frame/announce.svelte';
import { lead } from '../../frame/lead.svelte';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Review from '../Review.svelte';

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Code/ });
const statement = () => document.querySelector('.statement.now') as HTMLElement;
const press = (key: string, more: object = {}, on: Element = field()) => fireEvent.keyDown(on, { key, ...more });
const last = (name: string) => calls.filter((one) => one.name === name).at(-1);
const picked = () => [...document.querySelectorAll('.picked')].map((one) => one.textContent).join('');
const shift = { shiftKey: true };

let went: string[] = [];

/** A place of the lead on a fresh fake desk; it follows where the place goes. */
async function open(place: string, address = '') {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  calls.length = 0;
  went = [];
  await lead.read();
  const { rerender } = render(Review, {
    screen: place,
    go: (_: string, to?: string) => {
      went.push(to ?? '');
      void rerender({ screen: to ?? null });
    },
  });
}

async function wall(address = '') {
  await open('wall 3.1', address);
  await waitFor(() => expect(document.activeElement).toBe(field()));
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

async function code(text: string) {
  await fireEvent.input(field(), { target: { value: text } });
  await press('Enter');
}

beforeEach(() => (words.lang = 'en'));

describe('words of a line', () => {
  it('are chosen with Shift and arrows, coded, and told with the words', async () => {
    await wall();
    await press('ArrowRight', shift);
    await press('ArrowRight', shift);
    expect(picked()).toBe('3 weeks');
    expect(spoken.text).toBe('Chosen: 3 weeks');
    expect(field().getAttribute('aria-label')).toBe('Code for the words “3 weeks”');
    await code('meetings');
    await waitFor(() => expect(last('theme_give')?.args).toEqual({ answer: '0', spot: '0 0 7', theme: '6', given: 'true' }));
    const take = await screen.findByRole('button', { name: 'Take away the code “Meetings” from “3 weeks”' });
    await waitFor(() => expect(picked()).toBe(''));
    expect(statement().querySelector('.mark')?.textContent).toContain('3 weeks');
    expect(await faults()).toEqual([]);
    await fireEvent.click(take);
    await waitFor(() => expect(last('theme_give')?.args).toMatchObject({ spot: '0 0 7', given: 'false' }));
    await waitFor(() => expect(statement().querySelector('.mark')).toBeNull());
  });

  it('slide along the line and are let go with Escape, and the field keeps its letters', async () => {
    await wall();
    await press('ArrowRight', shift);
    await press('ArrowRight');
    expect(picked()).toBe('weeks');
    await press('Escape');
    expect(picked()).toBe('');
    await fireEvent.input(field(), { target: { value: 'me' } });
    await press('ArrowRight', shift);
    expect(picked()).toBe('');
  });

  it('become a quote of their own', async () => {
    await wall();
    await press('ArrowLeft', shift);
    await press('q', { ctrlKey: true });
    await waitFor(() => expect(last('quote_mark')?.args).toEqual({ answer: '0', spot: '0 54 63', marked: 'true' }));
    await press('Escape');
    await fireEvent.click(await screen.findByRole('button', { name: 'Drop the quote “meanwhile”' }));
    await waitFor(() => expect(last('quote_mark')?.args.marked).toBe('false'));
  });

  it('that are all words of it are the line', async () => {
    await wall();
    await press('End', shift);
    await press('Home', shift);
    await code('meetings');
    await waitFor(() => expect(last('theme_give')?.args.spot).toBe('0'));
  });

  it('give way to the whole answer with Shift and Down', async () => {
    await wall();
    await press('ArrowDown', shift);
    expect(document.querySelector('.answer.whole')).not.toBeNull();
    await code('meetings');
    await waitFor(() => expect(last('theme_give')?.args.spot).toBe('answer'));
    expect(await screen.findByRole('button', { name: 'Take away the code “Meetings” from the whole answer' })).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.answer.whole')).toBeNull());
  });

  it('that overlap are underlined one below the other, with a letter each', async () => {
    await wall();
    const line = [...document.querySelectorAll('.statement')].find((one) => one.textContent?.includes('nothing big')) as HTMLElement;
    expect(line.querySelector('.mark.layer-3')?.closest('.layer-0')).not.toBeNull();
    expect([...line.querySelectorAll<HTMLElement>('.end > span')].map((one) => one.dataset['letter'])).toEqual(['G', 'B', 'H', 'C']);
    expect(line.textContent).toContain('“calendar is the problem”:');
  });
});

describe('every step', () => {
  it('goes back and forth by key, says what it was, and leaves one where one stands', async () => {
    await wall();
    await press('ArrowDown');
    const line = statement().querySelector('p')?.textContent;
    await code('meetings');
    await screen.findByRole('button', { name: 'Take away the code “Meetings”' });
    await press('z', { ctrlKey: true });
    await waitFor(() => expect(spoken.text).toBe('Undone: theme given'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Take away the code “Meetings”' })).toBeNull());
    expect(statement().querySelector('p')?.textContent).toBe(line);
    expect(document.activeElement).toBe(field());
    await press('Z', { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(spoken.text).toBe('Done again: theme given'));
    await press('z', { ctrlKey: true });
    await waitFor(() => expect(calls.filter(({ name }) => name === 'step_undo')).toHaveLength(2));
    await press('y', { ctrlKey: true });
    await screen.findByRole('button', { name: 'Take away the code “Meetings”' });
    await press('y', { ctrlKey: true });
    await waitFor(() => expect(spoken.text).toBe('There is nothing to do again.'));
    expect(calls.filter(({ name }) => name === 'wall_read')).toHaveLength(1);
  });

  it('puts a memo back into its field, and leaves the keys of a text field to the text', async () => {
    await wall();
    const memo = () => screen.getByLabelText<HTMLTextAreaElement>('Memo on 3.1');
    const before = memo().value;
    await fireEvent.input(memo(), { target: { value: 'something else' } });
    await fireEvent.blur(memo());
    await waitFor(() => expect(last('memo_save')?.body).toBe('something else'));
    await press('z', { ctrlKey: true }, memo());
    expect(last('step_undo')).toBeUndefined();
    await press('z', { ctrlKey: true });
    await waitFor(() => expect(memo().value).toBe(before));
  });

  it('goes back in another place, which is then read again', async () => {
    await wall();
    await code('something new');
    await waitFor(() => expect(last('theme_give')).toBeTruthy());
    await press('3', { altKey: true, code: 'Digit4' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Themes'));
    await screen.findAllByText('something new');
    const reads = () => calls.filter(({ name }) => name === 'codebook_read').length;
    const before = reads();
    for (let n = 0; n < 2; n += 1) await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(spoken.text).toBe('Undone: theme made'));
    await waitFor(() => expect(reads()).toBeGreaterThan(before));
  });
});

describe('words found', () => {
  it('from any place, by question, and are coded like every line', async () => {
    await open('themes');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Themes'));
    await fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
    const words = await screen.findByLabelText('Words in all answers');
    await waitFor(() => expect(document.activeElement).toBe(words));
    await fireEvent.input(words, { target: { value: 'REPORT on' } });
    await waitFor(() => expect(last('words_find')?.body).toBe('REPORT on'));
    await screen.findByText(/lines hold these words\.$/);
    expect(document.activeElement).toBe(words);
    const heads = [...document.querySelectorAll('.answer h2')].map((one) => one.textContent);
    expect(new Set(heads).size).toBe(heads.length);
    expect(await faults()).toEqual([]);
    await press('ArrowDown', {}, words);
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(statement().textContent).toContain('We report on the work more than we do it.');
    await code('meetings');
    await waitFor(() => expect(last('theme_give')?.args).toEqual({ answer: '0', spot: '0', theme: '6', given: 'true' }));
    await press('f', { ctrlKey: true });
    await waitFor(() => expect(document.activeElement).toBe(words));
  });

  it('says that there are none, and Escape leads back to the question', async () => {
    await wall();
    await press('f', { ctrlKey: true });
    const words = await screen.findByLabelText('Words in all answers');
    await fireEvent.input(words, { target: { value: 'zebra' } });
    await screen.findByText('No line holds these words.');
    expect(screen.getByRole('button', { name: 'Back to 3.1' })).toBeTruthy();
    await press('Escape', {}, words);
    expect(went.at(-1)).toBe('wall 3.1');
    await waitFor(() => expect(document.activeElement).toBe(field()));
  });
});

describe('filters', () => {
  it('show a theme’s lines or exact words, count them, and go with one key', async () => {
    await wall();
    const all = screen.getByText(/answers, in a new order/);
    await fireEvent.change(screen.getByLabelText('Theme'), { target: { value: '4' } });
    expect(screen.getByText(/lines fit these filters/).textContent).toMatch(/^\d+ lines/);
    expect([...document.querySelectorAll('.statement')].every((one) => one.textContent?.includes('Unplanned work'))).toBe(true);
    await waitFor(() => expect(field()).toBeTruthy());
    await press('Escape');
    await waitFor(() => expect(screen.getByText(/answers, in a new order/).textContent).toBe(all.textContent));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'their words' }));
    expect([...document.querySelectorAll('.statement')].every((one) => one.classList.contains('own'))).toBe(true);
    expect(calls.filter(({ name }) => name === 'wall_read')).toHaveLength(1);
  });
});

describe('a whole interview', () => {
  it('is shown for a reason, counted, and gone when it is closed', async () => {
    await wall();
    await fireEvent.click(screen.getByRole('button', { name: /^Show whole interview/ }));
    const dialog = await screen.findByRole('dialog');
    const why = within(dialog).getByLabelText('Why do you look at it?');
    await fireEvent.input(why, { target: { value: 'two answers contradict each other' } });
    await fireEvent.submit(why.closest('form') as HTMLFormElement);
    await waitFor(() => expect(last('interview_look')).toMatchObject({ args: { answer: '0' }, body: 'two answers contradict each other' }));
    await within(dialog).findByText(/^1 look so far in this study/);
    expect(dialog.querySelectorAll('dt').length).toBeGreaterThan(5);
    expect(await faults()).toEqual([]);
    await fireEvent(dialog, new Event('close'));
    await waitFor(() => expect(document.querySelectorAll('dt')).toHaveLength(0));
    expect(screen.getByText('Asks for a reason. 1 look so far.')).toBeTruthy();
  });
});

describe('a wall of thousands', () => {
  it('draws what is in sight, says how many there are, and keeps what holds the focus', async () => {
    await wall('answers=2000');
    const drawn = () => document.querySelectorAll('.answer').length;
    expect(drawn()).toBeLessThan(60);
    expect(document.querySelector('.answer')?.getAttribute('aria-setsize')).toBe('2000');
    await press('End', { ctrlKey: true });
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(statement().closest('.answer')?.getAttribute('aria-posinset')).toBe('2000');
    expect(drawn()).toBeLessThan(60);
    await press('PageUp');
    expect(Number(statement().closest('.answer')?.getAttribute('aria-posinset'))).toBeGreaterThan(1990);
    expect(await faults()).toEqual([]);
  });
});
