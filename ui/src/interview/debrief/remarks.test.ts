import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import App from '../../App.svelte';
import { calls, fresh } from '../../ipc/fake/wire';
import KitRemarks from './KitRemarks.svelte';

async function open(query: string) {
  history.replaceState(null, '', `/?${query}&stay`);
  fresh();
  render(App);
  await waitFor(() => expect(document.querySelector('.kit-remarks')).not.toBeNull(), { timeout: 30_000 });
}

const fields = () => [...document.querySelectorAll<HTMLTextAreaElement>('.kit-remarks textarea')];
const field = (at: number) => fields()[at] as HTMLTextAreaElement;
const sent = () => calls.filter((one) => one.name === 'remark_save').map(({ args, body }) => [args, body]);

async function type(at: number, text: string) {
  field(at).focus();
  await fireEvent.input(field(at), { target: { value: text } });
}

describe('remarks on the kit', { timeout: 40_000 }, () => {
  it.each(['en', 'fr'])('follow the last question with three labels and say where they go (%s)', async (lang) => {
    await open(`place=interview&screen=debrief&lang=${lang}`);
    expect(fields().map(({ labels }) => labels?.[0]?.textContent)).toHaveLength(3);
    expect(fields().every(({ labels }) => labels?.length === 1)).toBe(true);
    expect(document.querySelector('.agreed-notes')?.lastElementChild?.className).toContain('kit-remarks');
    expect(document.querySelector('.kit-remarks p')?.textContent).toMatch(lang === 'en' ? /never with this interview/ : /jamais avec cet entretien/);
  });

  it('are saved in a pause, and lose their names when one leaves the field', async () => {
    await open('place=interview&screen=debrief');
    await type(0, '3.5 confused Tavish');
    await waitFor(() => expect(sent()).toEqual([[{ field: 'hard' }, '3.5 confused Tavish']]), { timeout: 3_000 });
    // Under the caret nothing moves.
    expect(field(0).value).toBe('3.5 confused Tavish');
    field(0).blur();
    await waitFor(() => expect(field(0).value).toBe('3.5 confused [a colleague]'));
    expect(sent()).toHaveLength(1);

    await type(1, 'nothing on tools');
    field(1).blur();
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toEqual([{ field: 'missing' }, 'nothing on tools']);
  });

  it('are not sent twice when one leaves the field while they are on their way', async () => {
    let arrive = (_isKept: boolean) => {};
    const onsave = vi.fn(() => new Promise<boolean>((resolve) => (arrive = resolve)));
    render(KitRemarks, { remarks: { hard: '', missing: '', change: '' }, onsave });
    const hard = document.querySelector('textarea') as HTMLTextAreaElement;
    hard.focus();
    await fireEvent.input(hard, { target: { value: 'too long' } });
    await waitFor(() => expect(onsave).toHaveBeenCalledOnce(), { timeout: 3_000 });
    hard.blur();
    expect(onsave).toHaveBeenCalledOnce();

    // What is typed meanwhile goes after it.
    await fireEvent.input(hard, { target: { value: 'too long by half' } });
    hard.dispatchEvent(new FocusEvent('blur'));
    expect(onsave).toHaveBeenLastCalledWith('hard', 'too long by half');
    arrive(true);
  });

  it('stay as typed while the desk does not take them', async () => {
    await open('place=interview&screen=debrief');
    const page = 'section 5 first, '.repeat(500);
    await type(2, page);
    field(2).blur();
    await waitFor(() => expect(sent()).toHaveLength(1));
    await waitFor(() => expect(document.querySelector('.status .error')).not.toBeNull());
    expect(field(2).value).toBe(page);
  });

  it('stand there again when one comes back from the notes', async () => {
    await open('place=interview&screen=debrief');
    await type(0, 'too long');
    const edit = [...document.querySelectorAll<HTMLElement>('.said button')].find((one) => /Change the notes on question 3.1/.test(one.getAttribute('aria-label') ?? ''));
    // Without leaving the field first, as with a key.
    edit?.click();
    await waitFor(() => expect(document.querySelector('.kit-remarks')).toBeNull());
    await waitFor(() => expect(sent()).toHaveLength(1));
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', ctrlKey: true, bubbles: true });
    await waitFor(() => expect(fields()[0]?.value).toBe('too long'));
  });

  it('are saved before the seal, when the last one is still under the caret', async () => {
    await open('place=interview&screen=debrief');
    await fireEvent.keyDown(document.body, { key: 'F7' });
    await waitFor(() => expect(document.querySelector('.suspect')).toBeNull());
    for (let box = unticked(); box; box = unticked()) {
      await fireEvent.click(box);
      const ticked = box;
      await waitFor(() => expect(ticked.checked && ticked !== unticked()).toBe(true));
    }
    // The desk is told one thing after the other; what is typed once it knows all is not saved by a pause before the key.
    await waitFor(() => expect(document.querySelector('.push button')?.getAttribute('aria-disabled')).toBeNull(), { timeout: 20_000 });
    await type(1, 'at the last moment');
    await fireEvent.keyDown(field(1), { key: 'Enter', ctrlKey: true, bubbles: true });
    await waitFor(() => expect(calls.map((one) => one.name)).toContain('session_seal'), { timeout: 20_000 });
    const names = calls.map((one) => one.name).filter((name) => ['remark_save', 'session_seal'].includes(name));
    expect(names).toEqual(['remark_save', 'session_seal']);
  });
});

const unticked = () => document.querySelector<HTMLInputElement>('.agree input:not(:checked)');
