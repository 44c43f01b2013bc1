import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { lead } from '../../frame/lead.svelte';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Review from '../Review.svelte';

async function open(address = '') {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  calls.length = 0;
  lead.study = lead.kit = null;
  words.lang = 'en';
  render(Review, { screen: 'report', go: () => undefined });
  await waitFor(() => expect(document.querySelector('.pair.now')).not.toBeNull());
}

const part = (name: RegExp) => fireEvent.click(within(screen.getByRole('navigation', { name: /Parts/ })).getByRole('link', { name }));
const now = () => document.querySelector<HTMLElement>('.pair.now') as HTMLElement;
const press = (key: string, more: object = {}) => fireEvent.keyDown(now(), { key, ...more });
const side = () => within(screen.getByRole('complementary', { name: /row/ }));
const sent = (name: string) => calls.filter((one) => one.name === name);

async function row(number: number) {
  now().focus();
  for (let at = 0; at < 20 && now().getAttribute('aria-label') !== `Row ${number}`; at += 1) await press('ArrowDown');
  expect(now().getAttribute('aria-label')).toBe(`Row ${number}`);
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('the report', () => {
  beforeEach(() => open());

  it('shows what was written however one leaves the paragraph, and begins from there', async () => {
    await row(2);
    await press('Enter');
    const field = await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('TEXTAREA');
      return document.activeElement as HTMLTextAreaElement;
    });
    await fireEvent.input(field, { target: { value: 'Written before one went to another part.' } });
    await part(/^2/);
    await waitFor(() => expect(sent('report_read').length).toBeGreaterThan(1));
    await part(/^1/);
    await waitFor(() => expect(document.querySelector('.pairs')?.textContent).toContain('Written before one went to another part.'));
  });

  it('stands on the row in its place once a quote is dropped', async () => {
    await part(/^3/);
    const drop = () => screen.queryByRole('button', { name: /^Drop this quote/ });
    for (let at = 0; at < 30 && !drop(); at += 1) await press('ArrowDown');
    drop()!.focus();
    await fireEvent.click(drop()!);
    await waitFor(() => expect(sent('quote_drop').length).toBe(1));
    await waitFor(() => expect(document.activeElement).toBe(now()));
  });

  it('is walked, written and left by keyboard, and saved on the way', async () => {
    await row(2);
    expect(document.activeElement).toBe(now());
    await press('l', { ctrlKey: true });
    await press('Enter');
    const field = await waitFor(() => document.activeElement as HTMLTextAreaElement);
    expect(field.lang).toBe('fr');
    await fireEvent.input(field, { target: { value: 'On attend, voilà.' } });
    await fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(sent('paragraph_write')).toHaveLength(1));
    await waitFor(() => expect(now().textContent).toContain('On attend, voilà.'));
    expect(now().textContent).toContain('English is behind');
    expect(await faults()).toEqual([]);
  });

  it('adds a paragraph below the row one stands on, and moves it', async () => {
    await row(2);
    await press('Enter', { ctrlKey: true });
    const field = await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('TEXTAREA');
      return document.activeElement as HTMLTextAreaElement;
    });
    await fireEvent.input(field, { target: { value: 'Second.' } });
    await fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(now().getAttribute('aria-label')).toBe('Row 3'));
    now().focus();
    await press('ArrowUp', { altKey: true });
    await waitFor(() => expect(now().getAttribute('aria-label')).toBe('Row 2'));
    expect(now().textContent).toContain('Second.');
  });

  it('shows what changed since both languages said the same, and catches up without a change', async () => {
    await part(/Major themes/);
    await row(11);
    const show = within(now()).getByRole('button', { name: 'Show what changed' });
    // Its own Enter is the button's: nobody begins to write by it.
    expect(await fireEvent.keyDown(show, { key: 'Enter' })).toBe(true);
    expect(document.querySelector('.pair textarea')).toBeNull();
    await fireEvent.click(show);
    expect(now().querySelector('ins')?.textContent).toContain('best of the year');
    await fireEvent.click(side().getByRole('button', { name: 'The French still says the same' }));
    await waitFor(() => expect(now().textContent).not.toContain('French is behind'));
  });

  it('adds a paragraph with Ctrl and Enter, also from a button of the row', async () => {
    await part(/Major themes/);
    await row(11);
    await fireEvent.keyDown(within(now()).getByRole('button', { name: 'Show what changed' }), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(sent('paragraph_add')).toHaveLength(1));
  });

  it('marks what speaks against a quote and settles it: blur, paraphrase, allow after asking again', async () => {
    await part(/Major themes/);
    await row(13);
    expect([...now().querySelectorAll('mark')].map((one) => one.textContent)).toContain('[a colleague]');
    expect(side().getByText(/2 points to settle/)).toBeTruthy();
    expect(await faults()).toEqual([]);
    await fireEvent.click(side().getByRole('button', { name: 'Blur a detail' }));
    await waitFor(() => expect(side().getByText('It can be printed')).toBeTruthy());
    await row(13);
    await fireEvent.click(side().getByRole('button', { name: 'Paraphrase' }));
    const field = side().getByRole('textbox');
    await fireEvent.input(field, { target: { value: 'They cover for each other.' } });
    await fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(now().textContent).toContain('They cover for each other.'));
    expect(now().textContent).not.toContain('“They');

    await fireEvent.click(document.querySelectorAll('.pair')[4] as Element);
    await fireEvent.pointerDown(document.querySelectorAll('.pair')[4] as Element);
    await fireEvent.click(side().getByRole('button', { name: 'Print it all the same: From one interview' }));
    expect(sent('quote_allow')).toHaveLength(0);
    await fireEvent.click(side().getByRole('button', { name: 'Yes, allow it' }));
    await waitFor(() => expect(side().getByText('It can be printed')).toBeTruthy());
  });

  it('keeps the focus where a quote is settled, whatever is pressed', async () => {
    await part(/Major themes/);
    await row(10);
    const use = async (name: string) => {
      const one = side().getByRole('button', { name });
      one.focus();
      await fireEvent.click(one);
    };
    const stands = (words: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(words));
    await use('Swap quote');
    await stands('“We fill the same form again, then again.”');
    await use('Back');
    await stands('Swap quote');
    await use('Translate');
    await use('Back');
    await stands('Translate');
    await use('Paraphrase');
    await fireEvent.keyDown(document.activeElement as Element, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(sent('quote_write')).toHaveLength(1));
    await stands('Paraphrase');

    await fireEvent.pointerDown(document.querySelectorAll('.pair')[4] as Element);
    const print = 'Print it all the same: From one interview';
    await use(print);
    await stands('Someone may be recognized by it. That it was allowed is kept, without the quote.');
    await use('Back');
    await stands('Print it all the same…');
    await use(print);
    await use('Yes, allow it');
    await stands('Allow it no longer');
    await use('Allow it no longer');
    await stands('Print it all the same…');
  });

  it('offers other lines and takes one', async () => {
    await part(/Major themes/);
    await row(10);
    await fireEvent.click(side().getByRole('button', { name: 'Swap quote' }));
    await fireEvent.click(await waitFor(() => side().getByRole('button', { name: /same form/ })));
    await waitFor(() => expect(now().textContent).toContain('We fill the same form'));
  });

  it('says how many quotes hold the export up, and where; and writes nothing', async () => {
    await fireEvent.click(screen.getByRole('button', { name: 'Export…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/2 quotes are to be settled first: 3.1/)).toBeTruthy();
    await fireEvent.click(dialog.getByRole('button', { name: 'Document, Français…' }));
    await waitFor(() => expect(dialog.getByText(/Nothing was written/)).toBeTruthy());
    expect(await faults()).toEqual([]);
  });

  it('offers what was said of the draft as a document and as a table', async () => {
    await fireEvent.click(screen.getByRole('button', { name: 'Export…' }));
    const dialog = within(screen.getByRole('dialog'));
    await fireEvent.click(await waitFor(() => dialog.getByRole('button', { name: 'Comments and responses as a table, Français…' })));
    await waitFor(() => expect(sent('report_write').map(({ args }) => args)).toEqual([{ format: 'responses_csv', lang: 'fr', figures: 'now', numbered: 'false' }]));
    expect(await faults()).toEqual([]);
  });
});
