import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { lead } from '../../frame/lead.svelte';
import type { ThenRowView } from '../../ipc/bindings';
import { beginAgain } from '../../ipc/fake/review';
import { calls } from '../../ipc/fake/wire';
import { words } from '../../words/words.svelte';
import Review from '../Review.svelte';
import { points, told } from './then';

async function open(address: string, lang: 'en' | 'fr' = 'en') {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = null;
  words.lang = lang;
  render(Review, { screen: 'then', go: () => undefined });
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
  await settled();
}

const settled = () => new Promise((done) => setTimeout(done, 40));
const said = () => document.body.textContent ?? '';

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

describe('then and now', () => {
  it('prints both numbers of people, and calls a small change none', async () => {
    await open('');
    const row = screen.getByRole('row', { name: /^Teams tell each other/ });
    expect(row.textContent).toContain('14 of 39');
    expect(row.textContent).toContain('20 of 44');
    expect(row.textContent).toContain('+9, no change');
    expect(screen.getByRole('row', { name: /^Working across teams/ }).textContent).toMatch(/\+15$/);
    // The pictures are for eyes only: the table says it all.
    expect(document.querySelector('.pictures')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelectorAll('.pictures svg')).toHaveLength(6);
  });

  it('shows the words of both and lets the lead overrule them', async () => {
    await open('');
    await fireEvent.click(screen.getByRole('button', { name: /^1\.3/ }));
    expect(said()).toContain('Do you lose people?');
    expect(said()).toContain('This question is not compared');
    const since = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Since then' });
    expect(since.value).toBe('words');
    await fireEvent.change(since, { target: { value: 'new' } });
    await settled();
    expect(calls.at(-1)).toMatchObject({ name: 'relation_set', args: { question: '1.3', relation: 'new' } });
    expect(said()).toContain('You decided this.');
    expect(screen.queryByRole('combobox', { name: 'Question of then' })).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('says how to bring the earlier edition in, and asks for the passphrase of its vault', async () => {
    await open('then=no');
    expect(said()).toContain('No earlier edition is here yet.');
    await fireEvent.click(screen.getByRole('button', { name: 'Open an earlier vault…' }));
    await settled();
    const typed = document.querySelector<HTMLInputElement>('input[type=password]');
    if (!typed) throw new Error('no place for a passphrase');
    await fireEvent.input(typed, { target: { value: 'wrong' } });
    const form = typed.closest('form');
    if (!form) throw new Error('no form');
    await fireEvent.submit(form);
    await settled();
    expect(said()).toContain('does not open this vault');
    expect(typed.value).toBe('');
    await fireEvent.input(typed, { target: { value: 'seventeen violet kettles' } });
    await fireEvent.submit(form);
    await settled();
    expect(said()).toContain('2024: 39 interviews');
  });

  it('offers the figures of then when new ones would tell of few', async () => {
    await open('clash=1');
    await fireEvent.click(screen.getByRole('button', { name: 'Save figures…' }));
    await settled();
    expect(said()).toContain('These figures would tell of few people');
    await fireEvent.click(screen.getByRole('button', { name: 'Save the figures of then', hidden: true }));
    await settled();
    expect(calls.at(-1)).toMatchObject({ name: 'figures_write', args: { again: 'true' } });
    expect(said()).toContain('It is kept on the list of what left.');
  });

  it('has words for what is held back', () => {
    words.lang = 'en';
    const row: ThenRowView = { label: { en: 'a', fr: 'a' }, then: null, now: { percent: 25, people: null }, points: null, is_change: false, svg: null };
    expect([told(row.then), told(row.now), points(row)]).toEqual(['held back', '25%', 'held back']);
    expect(points({ ...row, points: -12, is_change: true })).toBe('−12');
    expect(points({ ...row, points: 0 })).toBe('0, no change');
  });
});
