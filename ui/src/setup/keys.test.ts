import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { lead } from '../frame/lead.svelte';
import { beginAgain } from '../ipc/fake/review';
import { calls } from '../ipc/fake/wire';
import { day } from '../words/day';
import { words } from '../words/words.svelte';
import Setup from './Setup.svelte';

async function open(address: string) {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = null;
  calls.length = 0;
  words.lang = 'en';
  render(Setup, { screen: 'keys', go: () => undefined });
  await screen.findByRole('heading', { name: 'Waves' }, { timeout: 10_000 });
  return (name: string) => calls.filter((one) => one.name === name).at(-1);
}

const button = (name: string) => screen.getByRole('button', { name });

describe('keys and deputies', () => {
  it('say in words and with a date what becomes of each wave, and what is outstanding', async () => {
    await open('');
    expect(screen.getByText('Open. It closes by itself on May 2, 2027.')).toBeTruthy();
    expect(screen.getByText(/Its key is destroyed on April 16, 2027/)).toBeTruthy();
    expect(screen.getByText(/Key destroyed on March 18, 2027/)).toBeTruthy();
    expect(screen.getByText('Machine A: nothing came yet.')).toBeTruthy();
    expect(screen.getByText('Machine C: no. 2 never came.')).toBeTruthy();
  });

  it('close a wave only after a second word, and leave the focus where it can be found', async () => {
    const last = await open('');
    await fireEvent.click(button('Close wave 3'));
    const asked = screen.getByRole('heading', { name: 'Close wave 3?' });
    expect(document.activeElement).toBe(asked);
    expect(last('wave_close')).toBeUndefined();
    await fireEvent.click(within(asked.parentElement!).getByRole('button', { name: 'Close wave 3' }));
    await waitFor(() => expect(last('wave_close')?.args).toEqual({ wave: '3' }));
    expect(await screen.findByText('Wave 3 is closed.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Waves'));
    expect(screen.getByText('The study changed since its last file.')).toBeTruthy();
  });

  it('add a deputy only when the words were compared', async () => {
    const last = await open('keys=new');
    await fireEvent.click(button('Open a deputy’s card…'));
    expect(await screen.findByText('amber · river · kite')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Is this what the deputy reads aloud?');
    await fireEvent.click(button('They differ: put the card away'));
    await waitFor(() => expect(screen.queryByText('amber · river · kite')).toBeNull());
    expect(last('deputy_add')).toBeUndefined();
    await fireEvent.click(button('Open a deputy’s card…'));
    await fireEvent.click(await screen.findByRole('button', { name: 'The words are the same: add' }));
    await waitFor(() => expect(last('deputy_add')).toBeTruthy());
    await fireEvent.click(await screen.findByRole('button', { name: 'Write the file for deputies…' }));
    await waitFor(() => expect(last('deputies_write')).toBeTruthy());
  });

  it('take a lost machine off the study, and take that back', async () => {
    const last = await open('');
    await fireEvent.click(button('Take off machine A'));
    await fireEvent.click(button('Take machine A off'));
    await waitFor(() => expect(last('machine_revoke')?.args).toEqual({ letter: 'A', on: 'true' }));
    await fireEvent.click(await screen.findByRole('button', { name: 'It was a mistake: trust machine A again' }));
    await waitFor(() => expect(last('machine_revoke')?.args).toEqual({ letter: 'A', on: 'false' }));
  });

  it('destroy nothing by a clock that jumped until somebody says the date is right', async () => {
    const last = await open('clock=ahead');
    expect(screen.getByText(/It shows April 5, 2027/)).toBeTruthy();
    await fireEvent.click(button('The date is right'));
    await waitFor(() => expect(last('date_confirm')).toBeTruthy());
    await waitFor(() => expect(screen.queryByText(/It shows April 5/)).toBeNull());
  });

  it('say what holds a key back', async () => {
    await open('hold=1');
    expect(screen.getByText('Closed, and kept by the hold.')).toBeTruthy();
  });

  it('show a deputy their own words, and nothing to sign', async () => {
    const last = await open('deputy=1');
    expect(screen.getByText('cedar · sparrow · tide')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open a new wave' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Deputies' })).toBeNull();
    await fireEvent.click(button('Write this desk’s card…'));
    await waitFor(() => expect(last('deputy_card_write')).toBeTruthy());
    await fireEvent.click(button('Open the lead’s file…'));
    await waitFor(() => expect(last('lead_file_open')).toBeTruthy());
  });

  it('write days as each language does', () => {
    words.lang = 'fr';
    expect([day('2027-04-01'), day('2027-04-11'), day('soon')]).toEqual(['1ᵉʳ avril 2027', '11 avril 2027', '–']);
  });
});
