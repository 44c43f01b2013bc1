import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { lead } from '../frame/lead.svelte';
import { beginAgain } from '../ipc/fake/review';
import type { PlanView } from '../ipc/bindings';
import { calls } from '../ipc/fake/wire';
import { words } from '../words/words.svelte';
import { plan } from './plan/plan.svelte';
import Setup from './Setup.svelte';
import { progress } from './steps';

async function open(address: string, step: string | null = null) {
  history.replaceState(null, '', `?${address}`);
  beginAgain();
  lead.study = lead.kit = null;
  plan.view = null;
  calls.length = 0;
  words.lang = 'en';
  render(Setup, { screen: step, go: () => undefined });
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ready to invite?'));
  return (name: string) => calls.filter((one) => one.name === name).at(-1);
}

describe('what is ready', () => {
  const study = { title: { en: 'a', fr: 'b' }, edition: '2027', floor: 10, asks_level: false, records: 0, invited: 0, declined: 0, withdrawn: 0, questions: 0, machines: [], study_words: [], population: [], is_sample: false, is_deputy: false };
  const machine = { letter: 'A', words: [], last_number: 0, gaps: [] };

  const bare: PlanView = { title: study.title, edition: '2027', asks_level: false, langs: ['en', 'fr'], invited: 0, target: 0, divisions: [], days: null, floor: 10, quotes_each: 2, rare_below: 5, no_change_points: 10, keep_until: null, written: [], has_recovery: false, given_away: 0 };
  const days = { from: '2027-02-22', to: '2027-04-23', hours: '10-12', minutes: 60, without: [] };

  it.each([
    ['a new study', study, bare, 'answered open open touched open open open open open open'],
    ['one with numbers, days and a kit', { ...study, questions: 20 }, { ...bare, invited: 78, days }, 'answered answered touched touched answered touched open open open open'],
    ['one with a probe in its package', { ...study, questions: 20 }, { ...bare, given_away: 1 }, 'answered open open touched answered touched touched open open open'],
    ['one whose files were written', { ...study, questions: 20 }, { ...bare, written: ['papers', 'calendar', 'study_file'] }, 'answered open answered touched answered answered answered open touched open'],
    ['one that a machine joined', { ...study, questions: 20, machines: [machine] }, { ...bare, keep_until: '2030-12', has_recovery: true }, 'answered open open answered answered touched open answered answered answered'],
  ])('%s', (_, view, planned, expected) => {
    expect(Object.values(progress(view, planned)).join(' ')).toBe(expected);
  });

  it('opens at the first step that is not done', async () => {
    await open('empty=1&kit=no');
    expect(screen.getByRole('link', { current: 'step' }).textContent).toContain('Who is invited');
    expect(screen.getByText('1 of 10 done.')).toBeTruthy();
  });

  it('says days and months as the language does', async () => {
    await open('', 'words');
    expect(screen.getByText('February 22, 2027 to April 23, 2027')).toBeTruthy();
    words.lang = 'fr';
    await screen.findByText('Du 22 février 2027 au 23 avril 2027');
    expect(screen.getByText(/gardé jusqu’en décembre 2030$/)).toBeTruthy();
  });
});

describe('set-up', () => {
  it('shows the kit in both languages, what differs and what was not understood, and takes it', async () => {
    const last = await open('empty=1&kit=no', 'kit');
    await fireEvent.click(screen.getByRole('button', { name: 'Choose the questions…' }));
    const side = await screen.findByRole('complementary');
    expect(side.textContent).toContain('French, line 112');
    expect(side.textContent).toContain('| vide | | |');
    await fireEvent.click(within(side).getByRole('link', { name: /Missing in one language/ }));
    expect(screen.getByRole('heading', { name: '3.3' })).toBeTruthy();
    expect(screen.getByText('Est-il difficile de garder les bonnes personnes ?').closest('[lang]')?.getAttribute('lang')).toBe('fr');
    await fireEvent.click(within(side).getByRole('button', { name: 'Take this kit' }));
    await waitFor(() => expect(last('kit_accept')).toBeTruthy());
    await waitFor(() => expect(screen.getByText('The study has a kit with 20 questions.')).toBeTruthy());
  });

  it('says what a newer kit has to ask once records came in', async () => {
    const last = await open('', 'kit');
    expect(screen.getByText(/has to ask all that they answer/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Choose the questions…' }));
    await waitFor(() => expect(last('kit_import')).toBeTruthy());
  });

  it('asks to compare the words of a machine that was just added', async () => {
    await open('empty=1', 'machines');
    await fireEvent.click(screen.getByRole('button', { name: 'Add a machine card…' }));
    expect(await screen.findByText('Machine A is in the list. Compare its three words aloud now.')).toBeTruthy();
    expect(screen.getByText('amber · river · kite')).toBeTruthy();
  });

  it('changes the passphrase only when the new one is hard to guess and typed twice the same', async () => {
    const last = await open('', 'passphrase');
    const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
    const change = () => fireEvent.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    await type('Passphrase in use', 'amber canoe lantern maple river stone');
    await type('New passphrase', 'short');
    await change();
    expect(screen.getByText(/Too easy to guess/)).toBeTruthy();
    await type('New passphrase', 'quiet harbour seven pine letters');
    await screen.findByText('Hard enough to guess');
    await type('New passphrase, once more', 'something else');
    await change();
    expect(screen.getByText('The two are not the same.')).toBeTruthy();
    expect(last('passphrase_change')).toBeUndefined();
    await type('New passphrase, once more', 'quiet harbour seven pine letters');
    const form = screen.getByLabelText('Passphrase in use').closest('form')!;
    await Promise.all([fireEvent.submit(form), fireEvent.submit(form)]);
    await waitFor(() => expect((screen.getByLabelText('New passphrase') as HTMLInputElement).value).toBe(''));
    expect(await screen.findByText(/The passphrase is changed/)).toBeTruthy();
    expect(calls.filter((one) => one.name === 'passphrase_change')).toHaveLength(1);
  });

  it('says that a passphrase is wrong, and not that something is not saved', async () => {
    await open('', 'passphrase');
    const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await type('Passphrase in use', 'another');
    await type('New passphrase', 'quiet harbour seven pine letters');
    await screen.findByText('Hard enough to guess');
    await type('New passphrase, once more', 'quiet harbour seven pine letters');
    await fireEvent.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/passphrase/i);
    expect(lead.isUnsaved).toBe(false);
  });
});

describe('remarks on the kit', () => {
  it('are listed by what they are on, with no machine', async () => {
    await open('', 'remarks');
    const hard = await screen.findByRole('region', { name: /hard to understand/ });
    expect(within(hard).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('region', { name: /What was missing/ }).textContent).toContain('rien sur l’accueil des nouveaux');
    expect(screen.getByText(/once 5 interviews were sealed/)).toBeTruthy();
    expect(document.querySelector('.form-page')?.textContent).not.toMatch(/Machine [ABC]|2027/);
  });

  it('say so when none came', async () => {
    await open('empty=1', 'remarks');
    expect(await screen.findByText('No remark has come so far.')).toBeTruthy();
    expect(screen.queryByRole('listitem', { name: /3\.5/ })).toBeNull();
  });

  it('stand beside the steps and are never one of them', async () => {
    await open('', 'kit');
    await fireEvent.click(screen.getByRole('link', { name: /Remarks on the kit/ }));
    expect(await screen.findByRole('heading', { level: 2, name: 'What interviewers say about the kit' })).toBeTruthy();
    expect(screen.getByText(/10 of 10|All 10/)).toBeTruthy();
  });
});

describe('names', () => {
  it('lists the words that were learned, finds one without its accents, and takes it back', async () => {
    const last = await open('', 'words');
    const rows = () => screen.getAllByRole('row').slice(1).map((row) => row.textContent ?? '');
    await waitFor(() => expect(rows()).toHaveLength(6));
    expect(rows().find((row) => row.includes('Ti-Loup'))).toContain('given back on a machine');
    await fireEvent.input(screen.getByLabelText('Find a word'), { target: { value: 'QUATRIEME' } });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('hidden');
    await fireEvent.input(screen.getByLabelText('Find a word'), { target: { value: 'zzz' } });
    expect(screen.getByText('No such word.')).toBeTruthy();
    await fireEvent.input(screen.getByLabelText('Find a word'), { target: { value: '' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Take back: Quillfeather' }));
    await waitFor(() => expect(rows()).toHaveLength(5));
    expect(last('word_forget')?.body).toBe('Quillfeather');
    expect(document.activeElement?.textContent).toBe('Words of this study');
    expect(screen.getByText(/3 changes to the words/)).toBeTruthy();
  });

  it('sends one update to the machines, and says which it does not reach', async () => {
    const last = await open('', 'words');
    expect(await screen.findByText(/Machine B joined before there were updates/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Write the update…' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Write the update…' }).nextElementSibling?.textContent).toContain('Written'));
    expect(last('update_write')).toBeTruthy();
    expect(await screen.findByText('The machines were told every word.')).toBeTruthy();
  });

  it('offers no update before a machine joined', async () => {
    const last = await open('empty=1', 'words');
    const write = await screen.findByRole('button', { name: 'Write the update…' });
    expect(write.getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(write);
    expect(last('update_write')).toBeUndefined();
    expect(screen.getByText('No word was given back or hidden by hand so far.')).toBeTruthy();
  });

  it('shows every figure of the picture in a table, and never promises all', async () => {
    await open('', 'names');
    const table = await screen.findByRole('table', { name: /Names found and missed/ });
    expect(within(table).getAllByRole('row').map((row) => row.textContent?.replace(/\s+/g, ' ').trim()).at(-1)).toContain('690');
    expect(screen.getByText(/96.5% of the names that anybody noticed \(690 of 715\)/)).toBeTruthy();
    expect(screen.getByText(/A name that nobody noticed is not in these figures/)).toBeTruthy();
    expect(screen.getByText(/up to 10 names of 100/)).toBeTruthy();
    expect(document.querySelectorAll('svg.intervals .dot')).toHaveLength(6);
    expect([...document.querySelectorAll('svg.intervals')].every((one) => one.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('opens the page on names from the card of keys', async () => {
    await open('', 'study');
    await fireEvent.keyDown(window, { key: 'F1' });
    await fireEvent.click(await screen.findByRole('button', { name: 'How names are found', hidden: true }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'How names are found' })).toBeTruthy());
  });
});
