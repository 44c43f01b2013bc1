import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import App from '../App.svelte';
import { calls, fresh } from '../ipc/fake/wire';

async function open(query: string, sign: string) {
  history.replaceState(null, '', `/?place=interview&${query}&stay`);
  fresh();
  render(App);
  await waitFor(() => expect(document.querySelector(sign)).not.toBeNull(), { timeout: 15_000 });
  await new Promise((done) => setTimeout(done, 60));
}

const made = (name: string) => calls.filter((one) => one.name === name);
const press = (key: string, held: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true, ...held });
const said = () => document.querySelector('#announcements')?.textContent;

describe('what the interview does for the interviewer’s window', { timeout: 20_000 }, () => {
  it('opens and closes it by either key, and says which', async () => {
    await open('screen=live&at=3.1', '.live');
    await press('F10');
    await waitFor(() => expect(said()).toMatch(/second window is open/));
    await press('o', { ctrlKey: true });
    await waitFor(() => expect(said()).toMatch(/second window is closed/));
    await fireEvent.click(document.querySelector('[aria-label="Second window for the interviewer"]') ?? document.body);
    await waitFor(() => expect(made('beside_switch')).toHaveLength(3));
  });

  it('tells each question and minute once, and never anything else', async () => {
    await open('screen=live&at=3.1', '.live');
    await waitFor(() => expect(made('beside_show')).toHaveLength(1));
    await press('ArrowDown', { ctrlKey: true });
    await waitFor(() => expect(made('beside_show').map(({ args }) => args['question'])).toEqual(['3.1', '3.2']));
    expect(made('beside_show').every(({ args, body }) => Object.keys(args).join() === 'question,minute' && body === '')).toBe(true);
  });

  it('has no second window in the debrief', async () => {
    await open('screen=debrief', '.agreed-notes');
    await press('F10');
    expect(made('beside_switch')).toEqual([]);
  });

  it('locks when the shell asks, after saving what waits', async () => {
    await open('screen=live&at=5.2&plain=1', 'textarea#editor');
    const field = document.querySelector<HTMLTextAreaElement>('textarea#editor');
    if (!field) throw new Error('no field');
    field.value = 'not saved yet';
    field.setSelectionRange(13, 13);
    await fireEvent.input(field);
    dispatchEvent(new Event('subrosa-lock'));
    await waitFor(() => expect(made('app_lock')).toHaveLength(1));
    const last = calls.map(({ name }) => name).filter((name) => name === 'note_save' || name === 'app_lock');
    expect(last).toEqual(['note_save', 'app_lock']);
    expect(made('note_save')[0]?.body).toMatch(/^not saved yet/);
  });
});

describe('ten minutes before', { timeout: 20_000 }, () => {
  it('keeps the choice of a video call for the shell, which makes the window narrow', async () => {
    await open('', '.ready');
    const [, video] = [...document.querySelectorAll<HTMLInputElement>('.ready fieldset:nth-of-type(2) input')];
    if (!video) throw new Error('no choice');
    await fireEvent.click(video);
    await waitFor(() => expect(made('settings_save').at(-1)?.body).toMatchObject({ is_call: true }));
    await waitFor(() => expect(document.body.textContent).toMatch(/beside the camera/));
  });

  it.each([
    ['', /cannot be hidden from screen sharing/, /does not show the windows/],
    ['hides=1', /does not show the windows/, /cannot be hidden/],
  ])('says what this system does about screen sharing: %s', async (query, there, absent) => {
    await open(query, '.ready');
    await waitFor(() => expect(document.querySelector('[aria-labelledby=know]')?.textContent).toMatch(there));
    expect(document.body.textContent).not.toMatch(absent);
  });
});
