import { fireEvent, render, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import App from '../App.svelte';
import { call } from '../ipc/call';
import { calls, fresh } from '../ipc/fake/wire';

/** Opens the interviewer's window on a fresh fake desk, as the shell would. */
async function open(query = '') {
  history.replaceState(null, '', `/?place=beside&${query}&stay`);
  fresh();
  render(App);
  await waitFor(() => expect(document.querySelector('h1')?.textContent).not.toMatch(/^(Sub Rosa)?$/), { timeout: 15_000 });
}

const heading = () => document.querySelector('h1')?.textContent ?? '';
const names = () => calls.map((one) => one.name);
const press = (key: string, held: KeyboardEventInit = {}) => fireEvent.keyDown(document.body, { key, bubbles: true, ...held });
const say = (event: string) => dispatchEvent(new Event(event));

afterEach(() => history.replaceState(null, '', '/'));

describe('the interviewer’s window', { timeout: 20_000 }, () => {
  const every = ['1.1', '1.2', '2.4', '3.1', '3.5', '4.2', '6.1'].flatMap((at) => [`at=${at}`, `at=${at}&lang=fr`]);
  it.each([...every, 'at=3.1&minute=53', 'over=1', 'at=4.2&theme=dark&text=200&lang=fr'])('is accessible: %s', async (query) => {
    await open(query);
    // jsdom lays nothing out, so contrast is measured in a real browser only.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('asks for nothing but its own commands, and not again while nothing happens', async () => {
    await open('at=3.1');
    const asked = names().length;
    await new Promise((done) => setTimeout(done, 400));
    expect(names()).toHaveLength(asked);
    expect(new Set(names())).toEqual(new Set(['settings_read', 'beside_read']));
  });

  it('shows the probes and which of them were asked, by shape and by word', async () => {
    await open('at=3.1');
    const probes = [...document.querySelectorAll('[aria-labelledby=probes] li')];
    expect(probes.length).toBeGreaterThan(2);
    expect(probes.filter((one) => one.querySelector('.is-answered')).map((one) => one.textContent)).toEqual([expect.stringMatching(/, asked$/)]);
  });

  it('follows the note-taker when the shell says so, in its own language', async () => {
    await open('at=3.1');
    const first = heading();
    await press('F2');
    await waitFor(() => expect(heading()).not.toBe(first));
    expect(document.querySelector('h1')?.getAttribute('lang')).toBe('fr');
    await call('beside_show', { question: '4.2', minute: '31' });
    say('subrosa-place');
    await waitFor(() => expect(document.querySelector('.qn')?.textContent).toBe('4.2'));
    expect(document.querySelector('h1')?.getAttribute('lang')).toBe('fr');
    expect(document.querySelector('.minute strong')?.textContent).toBe('31');
    // Each statement comes with what may be read out about it.
    expect(document.querySelectorAll('.explains').length).toBeGreaterThan(3);
    await waitFor(() => expect(document.querySelector('#announcements')?.textContent).toMatch(/4\.2/));
  });

  it('shows the still line from minute 52 on', async () => {
    await open('at=3.1&minute=51');
    expect(document.querySelector('.still')).toBeNull();
    await call('beside_show', { question: '3.1', minute: '52' });
    say('subrosa-place');
    await waitFor(() => expect(document.querySelector('.still')?.textContent).toMatch(/8 minutes .* 3 questions open: 3\.2, 5\.2, 6\.3/));
  });

  it('takes other settings at once', async () => {
    await open('at=3.1');
    const settings = await call('settings_read', {});
    await call('settings_save', {}, { ...settings, lang: 'fr', text: 200, theme: 'dark' });
    say('subrosa-settings');
    await waitFor(() => expect(document.documentElement.dataset).toMatchObject({ text: '200', theme: 'dark' }));
    expect(document.querySelector('.beside h2')?.textContent).toBe('Relances');
  });

  it.each([
    ['Escape', {}, 'beside_close'],
    ['F10', {}, 'beside_close'],
    ['o', { ctrlKey: true }, 'beside_close'],
    ['F12', {}, 'app_lock'],
  ])('%s %o asks for %s', async (key, held, name) => {
    await open('at=3.1');
    await press(key, held);
    await waitFor(() => expect(names()).toContain(name));
  });

  it('says that there is nothing to show when no interview is held', async () => {
    await open('over=1');
    expect(heading()).toMatch(/No interview is held/);
  });
});
