import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { lead } from '../frame/lead.svelte';
import { beginAgain } from '../ipc/fake/review';
import { calls } from '../ipc/fake/wire';
import Close from '../review/close/Close.svelte';
import Inbox from '../review/inbox/Inbox.svelte';
import { words } from '../words/words.svelte';
import { plan } from './plan/plan.svelte';
import Setup from './Setup.svelte';
import { BESIDE, DEPUTYS, STEPS, type Step } from './steps';

/** What the desk answers on a deputy's side with `deputy_only_lead` (desk/src/tests/circle.rs). */
const LEADS = [
  'plan_save', 'population_save', 'kit_import', 'kit_accept', 'making_use', 'study_file_write', 'update_write', 'machine_add', 'machine_revoke',
  'wave_open', 'wave_close', 'deputy_open', 'deputy_add', 'deputy_drop', 'deputies_write', 'receipts_write', 'withdrawal_ask', 'notice_write',
];

const go = () => undefined;
const OFFERED = DEPUTYS.flatMap(([, steps]) => steps);

async function open(who: 'lead' | 'deputy', step: string | null = null) {
  cleanup();
  history.replaceState(null, '', who === 'deputy' ? '?deputy=1' : '?');
  beginAgain();
  lead.study = lead.kit = null;
  plan.view = null;
  words.lang = 'en';
  render(Setup, { screen: step, go });
  await screen.findByRole('heading', { level: 1, name: who === 'deputy' ? 'This deputy’s desk' : 'Ready to invite?' }, { timeout: 10_000 });
  await screen.findAllByRole('heading', { level: 2 });
}

/** Presses every button that a step shows, and gives the lead's commands that this called. */
async function pressed(who: 'lead' | 'deputy', steps: readonly Step[]): Promise<string[]> {
  calls.length = 0;
  for (const step of steps) {
    await open(who, step);
    await new Promise((done) => setTimeout(done));
    for (const button of document.querySelectorAll<HTMLElement>('.form-page button')) {
      if (button.isConnected) await fireEvent.click(button);
    }
  }
  return LEADS.filter((name) => calls.some((one) => one.name === name));
}

describe('a deputy’s desk', { timeout: 60_000 }, () => {
  it('begins at the keys, and offers no step that is the lead’s', async () => {
    await open('deputy');
    expect(screen.getByRole('link', { current: 'step' }).textContent).toContain('Keys and deputies');
    const links = [...document.querySelectorAll('.readiness a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(OFFERED.map((step) => `#${step}`));
  });

  it('does not open a step of the lead by its name either', async () => {
    await open('deputy', 'file');
    expect(screen.getByRole('link', { current: 'step' }).textContent).toContain('Keys and deputies');
  });

  it('has no button behind which the desk would refuse', async () => {
    expect(await pressed('deputy', OFFERED)).toEqual([]);
    // The same fingers on the lead's desk find them.
    expect((await pressed('lead', [...STEPS, ...BESIDE])).length).toBeGreaterThan(6);
  });

  it('says who does it where a deputy waits for it', async () => {
    await open('deputy', 'machines');
    expect(screen.getByText(/The lead adds and removes them/)).toBeTruthy();
    await open('deputy', 'words');
    expect(await screen.findByText(/The lead tells the machines/)).toBeTruthy();
    cleanup();
    render(Inbox, { go, question: null, trouble: null });
    expect(await screen.findByText(/Receipts are written by the lead/)).toBeTruthy();
  });

  it('takes in the lead’s notice, and asks nobody for a slip', async () => {
    await open('deputy');
    cleanup();
    render(Close, { go, question: null, trouble: null });
    await fireEvent.click(await screen.findByRole('button', { name: 'Take in the lead’s notice…' }));
    await waitFor(() => expect(calls.at(-1)?.name).toMatch(/^(notice_take|withdrawals_read)$/));
    expect(screen.queryByLabelText('The six words')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write the notice…' })).toBeNull();
  });
});
