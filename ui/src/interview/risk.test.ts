import { fireEvent, render, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import App from '../App.svelte';
import { calls, fresh } from '../ipc/fake/wire';

async function open(query: string, sign = '.agreed-notes') {
  history.replaceState(null, '', `/?place=interview&${query}&stay`);
  fresh();
  render(App);
  await waitFor(() => expect(document.querySelector(sign)).not.toBeNull(), { timeout: 15_000 });
  return calls;
}

const row = (detail: string) => document.getElementById(`risk-${detail}`) ?? document.body;
const buttons = (detail: string) => [...row(detail).querySelectorAll('button')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
const meter = () => document.querySelector('.meter')?.textContent ?? '';
const filled = () => `${document.querySelectorAll('.persons .on').length} of ${document.querySelectorAll('.persons g').length}`;

async function press(detail: string, name: RegExp) {
  const found = [...row(detail).querySelectorAll('button')].find((one) => name.test(one.textContent ?? ''));
  if (!found) throw new Error(`no ${name} for ${detail}`);
  found.focus();
  await fireEvent.click(found);
}

describe('could someone be recognised', { timeout: 40_000 }, () => {
  it('says how many share the details, what each remedy gives, and takes a change back', async () => {
    const calls = await open('screen=debrief');
    expect(meter()).toMatch(/About 4 people share these details\. Aim for 10\./);
    expect(filled()).toBe('4 of 10');
    expect(document.querySelector('.persons')?.getAttribute('aria-hidden')).toBe('true');
    // Which detail a button is about is in its name.
    expect(buttons('size')).toEqual(['Make it 20–59, Team size, then 9']);
    expect(buttons('lang')).toEqual([]);

    await press('size', /Make it/);
    await waitFor(() => expect(meter()).toMatch(/About 9 people/));
    expect(calls.find((one) => one.name === 'detail_coarsen')?.args).toEqual({ detail: 'size', remedy: 'merge' });
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toMatch(/About 9 people share these details/));
    await press('level', /Drop/);
    await waitFor(() => expect(meter()).toMatch(/About 10 people share these details\. That is enough\./));
    expect(filled()).toBe('10 of 10');
    expect(row('level').textContent).toMatch(/Left out/);
    // The button that was pressed is gone; the keyboard stays in its row.
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Take back, Level/));
    expect([...document.querySelectorAll('.todo-item')].some((one) => /Few people/.test(one.textContent ?? ''))).toBe(false);

    await press('level', /Take back/);
    await waitFor(() => expect(meter()).toMatch(/About 9 people/));
    expect(row('level').textContent).toMatch(/Director/);
  });

  it('is accessible once details were left out', async () => {
    await open('screen=debrief&lang=fr');
    await press('size', /Mettre/);
    await press('level', /Retirer/);
    await waitFor(() => expect(document.querySelectorAll('.remedies .plain')).toHaveLength(2));
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is reached from the list of what is open, and never holds the seal back', async () => {
    const calls = await open('screen=debrief');
    const item = [...document.querySelectorAll<HTMLElement>('.todo-item')].find((one) => /Few people/.test(one.textContent ?? ''));
    await fireEvent.click(item ?? document.body);
    expect(document.activeElement?.id).toBe('risk');
    await fireEvent.keyDown(document.body, { key: 'F7', bubbles: true });
    await waitFor(() => expect(document.querySelector('.suspect')).toBeNull());
    for (const box of document.querySelectorAll<HTMLInputElement>('.agree input:not(:checked)')) {
      const before = calls.length;
      await fireEvent.click(box);
      await waitFor(() => expect(calls.length).toBeGreaterThan(before));
    }
    await waitFor(() => expect(document.querySelector('#seal-reason')?.textContent).toMatch(/All settled/));
    expect(meter()).toMatch(/About 4 people/);
  });

  it('says that a study without a table counts nobody', async () => {
    await open('screen=debrief&people=no&lang=fr');
    expect(document.querySelector('.risk')?.textContent).toMatch(/pas de tableau/);
    expect(document.querySelector('.persons')).toBeNull();
  });
});

describe('the end of the hour', { timeout: 20_000 }, () => {
  it('is told by one still line ten minutes before', async () => {
    await open('screen=debrief&left=11');
    expect(document.querySelector('.still')).toBeNull();
    document.body.innerHTML = '';
    await open('screen=debrief&left=10');
    await waitFor(() => expect(document.querySelectorAll('.status .still')).toHaveLength(1));
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toMatch(/When the time is up it seals itself/));
  });

  it('shows the sealed screen and why, once', async () => {
    await open('screen=debrief&left=0', '.sealed h1');
    expect(document.querySelector('h1')?.textContent).toMatch(/^Sealed/);
    expect(document.querySelector('.sealed')?.textContent).toMatch(/The hour was over, so it was sealed/);
    const next = [...document.querySelectorAll<HTMLElement>('button')].find((one) => /Next interview/.test(one.textContent ?? ''));
    await fireEvent.click(next ?? document.body);
    await waitFor(() => expect(document.querySelector('h1')?.textContent).toMatch(/Ten minutes/));
    expect(document.querySelector('main')?.textContent).not.toMatch(/hour was over/);
  });

  it('is told after an unlocking that sealed it', async () => {
    const calls = await open('over=1', '.ready');
    expect(document.querySelector('.notice.rose')?.textContent).toMatch(/The hour of the last debrief was over/);
    // Asked twice, the desk would have said it to nobody.
    expect(calls.filter((one) => one.name === 'ready_state')).toHaveLength(1);
  });
});
