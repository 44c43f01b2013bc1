import { fireEvent, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { panel } from './frame/settings.svelte';
import { button, faults, open, press, settled } from './screens.test.open';

const click = async (css: string) => {
  const found = document.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`nothing at ${css}`);
  await fireEvent.click(found);
  await settled();
};
// The settings outlive a screen, as they should; a test begins without them.
afterEach(() => {
  panel.isOpen = false;
});

const unwrite = () => press('Backspace', { ctrlKey: true, shiftKey: true });

/** States of the interviewer's screens beyond the first sight of each: where, what is done there, what then stands there. */
const STATES: [state: string, query: string, does: () => Promise<unknown>, sign: string][] = [
  ['no answer is asked for', 'screen=live&at=5.2', () => press('F4'), 'dialog[open] .stack button'],
  ['all questions', 'screen=live&at=3.1', () => click('.map .all'), 'dialog[open] .all-questions [aria-current]'],
  ['don’t write that', 'screen=live&at=3.1', () => unwrite(), 'dialog[open] .button.danger'],
  ['a line is moved', 'screen=live&at=3.1', async () => { await unwrite(); await settled(); await click('dialog[open] .stack + .buttons button'); }, '#move-to'],
  ['settings', 'screen=live&at=3.1', () => fireEvent.click(button(/^(Settings|Réglages|Préférences)/)), 'dialog[open] select'],
  ['a word was hidden', 'screen=live&at=3.1', () => press('F8'), '.just-hidden button'],
  ['roles swapped', 'screen=live&at=3.1', () => press('F6'), '.status .optional'],
  ['a jump begun', 'screen=live&at=3.1', () => press('g', { ctrlKey: true }), '.status .still'],
  ['a probe asked', 'screen=live&at=3.1', () => click('.probe.next'), '.probe[aria-pressed=true]'],
  ['a reason for no answer', 'screen=live&at=1.3', settled, '.margin .reason'],
  ['the hour is over', 'screen=live&minute=63', settled, '.status .still'],
  ['nothing noted yet', 'screen=live&at=3.2&empty=1', settled, '.margin .quiet'],
  ['a debrief of nothing', 'screen=debrief&empty=1', settled, '.said .nothing'],
  ['heard differently', 'screen=debrief', () => fireEvent.click(button(/Heard differently|Entendu autrement/)), '.heard input'],
  ['the longest question and 64 KB of notes', 'screen=live&long=1', settled, '.finds .count'],
  ['not saved', 'screen=live&at=1.1&fails=answer_enter', () => fireEvent.input(document.querySelector('.entered input')!, { target: { value: '47' } }), '.status .error'],
  ['a failure in the place of a screen', 'fails=ready_state', settled, '.notice.danger'],
  ['no level asked, nothing waiting', 'level=0&waiting=0', settled, '.ready'],
  ['a sample', 'sample=1', settled, '.notice'],
  ['a vault short of some records', 'troubles=session,unknown,names&mark=0', settled, 'dialog[open] .notice.warn:nth-of-type(4)'],
  ['this machine', '', () => click('.bar .end button:nth-child(2)'), 'dialog[open] button'],
  ['an interview is erased', 'screen=resume', () => click('.button.danger'), 'dialog[open] .button.danger'],
  ['few records handed over', 'screen=sealed&waiting=2', () => click('.sealed .buttons button:nth-child(2)'), 'dialog[open] .button.primary'],
];

describe.each(['en', 'fr'] as const)('states of the interview, in %s', { timeout: 30_000 }, (lang) => {
  it.each(STATES)('%s', async (_, query, does, sign) => {
    await open(`place=interview&lang=${lang}&${query}`);
    await does();
    await waitFor(() => expect(document.querySelector(sign)).not.toBeNull(), { timeout: 5_000 });
    expect(await faults()).toEqual([]);
  });
});

describe('the key card stands in front of what was begun', { timeout: 30_000 }, () => {
  it('keeps what was read aloud and answered', async () => {
    await open('place=interview&screen=script');
    await press(' ');
    await press('y');
    await press('F1');
    await waitFor(() => expect(document.querySelector('.keycard')).not.toBeNull());
    await press('Escape', {}, document.body);
    await waitFor(() => expect(document.querySelector('.spoken .now')?.textContent).toMatch(/how work really goes/));
    expect(document.querySelectorAll<HTMLInputElement>('.consent input:checked')).toHaveLength(1);
  });

  it('keeps what was agreed on in the debrief', async () => {
    await open('place=interview&screen=debrief');
    const checked = () => document.querySelectorAll('.agree input:checked').length;
    const before = checked();
    await click('.agree input:not(:checked)');
    await waitFor(() => expect(checked()).toBe(before + 1));
    await press('F1', {}, document.body);
    await waitFor(() => expect(document.querySelector('.keycard')).not.toBeNull());
    await press('Escape', {}, document.body);
    await waitFor(() => expect(document.querySelector('.agreed-notes')).not.toBeNull());
    await waitFor(() => expect(checked()).toBe(before + 1));
  });
});

it('begins a dialog on its first choice, but never on one that erases', { timeout: 30_000 }, async () => {
  await open('place=interview&screen=live&at=5.2');
  await press('F4');
  await settled();
  expect(document.querySelector('dialog[open] [autofocus]')?.textContent).toMatch(/Not asked/);
  await press('Escape');
  await fireEvent(document.querySelector('dialog[open]')!, new Event('close'));
  await unwrite();
  await settled();
  expect(document.querySelector('dialog[open] [autofocus]')).toBeNull();
});
