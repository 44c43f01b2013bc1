import { fireEvent, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { button, faults, open, press, settled } from './screens.test.open';

const heading = () => document.querySelector('h1')?.textContent ?? '';

describe('every screen is accessible, in both languages', () => {
  const screens = [
    'place=front',
    'place=front&vaults=interview,review',
    'place=front&vaults=interview&locked=1',
    'place=front&screen=restore',
    'place=front&screen=restore&vaults=review',
    'place=front&screen=create',
    'place=front&screen=join',
    'place=front&screen=sample',
    'place=front&screen=promise',
    'place=interview',
    'place=interview&screen=script',
    'place=interview&screen=declined',
    'place=interview&screen=resume',
    'place=interview&screen=live',
    'place=interview&screen=live&plain=1',
    ...['1.1', '1.2', '2.4', '3.5', '4.2', '6.1'].map((at) => `place=interview&screen=live&at=${at}`),
    'place=interview&screen=live&minute=52',
    'place=interview&screen=debrief',
    'place=interview&screen=debrief&people=no&left=9',
    'place=interview&screen=sealed',
    'place=interview&screen=withdrawn',
    'place=interview&screen=card',
    'place=interview&screen=names',
    ...['making', 'making&making=no', 'lessons', 'lessons&empty=1', 'kit', 'population', 'population&empty=1', 'directory', 'words', 'names', 'file', 'remarks'].map((step) => `place=setup&screen=${step}`),
  ];
  const both = screens.flatMap((screen) => [screen, `${screen}&lang=fr`]);
  it.each(both)('%s', { timeout: 20_000 }, async (query) => {
    await open(query);
    expect(await faults()).toEqual([]);
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
    expect(document.body.textContent).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b(?=.*undefined)|\{ ?\$/);
    expect(document.querySelectorAll('[style]:not(.cm-editor *):not(.cm-editor)')).toHaveLength(0);
  });
});

describe('the hour, by keyboard', { timeout: 20_000 }, () => {
  it('goes from the script to the first question only after two spoken yeses', async () => {
    const calls = await open('place=interview&screen=script');
    await press(' ');
    expect(document.querySelector('.spoken .now')?.textContent).toMatch(/how work really goes/);
    await press('ArrowUp', { ctrlKey: true });
    expect(document.querySelector('.spoken .now')?.textContent).toMatch(/Good morning/);
    expect(button(/First question/).getAttribute('aria-disabled')).toBe('true');
    await press('y');
    await press('y');
    await settled();
    expect(calls.map((one) => one.name)).not.toContain('session_begin');
    await fireEvent.click(button(/First question/));
    await waitFor(() => expect(heading()).toMatch(/How many people/));
    expect(calls.find((one) => one.name === 'session_begin')?.args).toEqual({ lang: 'en', level: 'none' });
  });

  it('stops at a no, and only the tally grows', async () => {
    const calls = await open('place=interview&screen=script');
    await press('y');
    await press('n');
    await waitFor(() => expect(heading()).toMatch(/stop here/));
    await fireEvent.click(button(/Next interview/));
    await waitFor(() => expect(heading()).toMatch(/Ten minutes/));
    const names = calls.map((one) => one.name);
    expect(names).toContain('session_decline');
    expect(names).not.toContain('session_begin');
  });

  it('moves with Ctrl+Down, Alt+digit, Ctrl+G and Ctrl+U', async () => {
    await open('place=interview&screen=live&at=3.1');
    const at = () => document.querySelector('.qn')?.textContent;
    await press('ArrowDown', { ctrlKey: true });
    await waitFor(() => expect(at()).toBe('3.2'));
    await press('5', { altKey: true });
    await waitFor(() => expect(at()).toBe('5.1'));
    await press('g', { ctrlKey: true });
    await press('3');
    await press('5');
    await waitFor(() => expect(at()).toBe('3.5'));
    await press('g', { ctrlKey: true });
    await press('g', { ctrlKey: true });
    await waitFor(() => expect(at()).toBe('5.1'));
    await press('u', { ctrlKey: true });
    await waitFor(() => expect(at()).toBe('5.2'));
  });

  it('switches the question between the languages in place', async () => {
    await open('place=interview&screen=live&at=3.1');
    await press('F2');
    await settled();
    expect(heading()).toMatch(/Qu’est-ce qui empêche/);
    expect(document.querySelector('h1')?.lang).toBe('fr');
    await press('l', { ctrlKey: true });
    await settled();
    expect(heading()).toMatch(/What gets in the way/);
  });

  it('rates six statements typed in a go, and asks why at 1 and 2', async () => {
    const calls = await open('place=interview&screen=live&at=4.2');
    await waitFor(() => expect(document.activeElement?.closest('.rating')).not.toBeNull());
    document.querySelector<HTMLElement>('.rating input')?.focus();
    for (const digit of '532n71') await press(digit);
    await waitFor(() => expect(calls.filter((one) => one.name === 'answer_enter').at(-1)?.body).toMatchObject({ value: { s1: { rating: 5 }, s2: { rating: 3 }, s3: { rating: 2 }, s4: { rating: null }, s5: { rating: 7 }, s6: { rating: 1 } } }));
    expect(document.querySelectorAll('.why')).toHaveLength(2);
    await press('0');
    await settled();
    expect(document.querySelectorAll('.why')).toHaveLength(1);
  });

  it('fills the remainder of a column with =', async () => {
    const calls = await open('place=interview&screen=live&at=3.5');
    const cell = document.querySelectorAll<HTMLInputElement>('.percent input')[5];
    if (cell) await press('=', {}, cell);
    await waitFor(() => expect(calls.find((one) => one.name === 'answer_enter')?.body).toMatchObject({ value: { 'r3 c2': 75 } }));
  });

  it('says why there is no answer', async () => {
    const calls = await open('place=interview&screen=live&at=5.2');
    await press('F4');
    await settled();
    await fireEvent.click(button(/^No time$/));
    await waitFor(() => expect(calls.find((one) => one.name === 'answer_none')?.args).toEqual({ question: '5.2', reason: 'no_time' }));
  });

  it('marks a probe as asked', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    await waitFor(() => expect(document.activeElement?.id).toBe('editor'));
    await press('F3');
    expect(document.activeElement?.textContent).toMatch(/Enough time/);
    await fireEvent.click(document.activeElement ?? document.body);
    await waitFor(() => expect(calls.find((one) => one.name === 'probe_ask')?.args).toEqual({ question: '3.1', probe: '3', asked: 'true' }));
  });

  it('notes at which question the two swapped roles, and the debrief says so there', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    await press('F6');
    await waitFor(() => expect(calls.find((one) => one.name === 'roles_swap')?.args).toEqual({ question: '3.1' }));
    await waitFor(() => expect(document.querySelector('.status')?.textContent).toMatch(/Roles swapped/));
    await press('Enter', { ctrlKey: true });
    await waitFor(() => expect(document.querySelector('#said-3\\.1 .swapped')?.textContent).toMatch(/swapped roles here/));
    expect(document.querySelectorAll('.swapped')).toHaveLength(1);
  });

  it('erases a line for good', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    await press('Backspace', { ctrlKey: true, shiftKey: true });
    await settled();
    await fireEvent.click(button(/The last line/));
    await waitFor(() => expect(calls.find((one) => one.name === 'note_unwrite')?.args).toEqual({ question: '3.1', scope: 'line' }));
    await waitFor(() => expect(document.querySelector('.cm-content')?.textContent).not.toMatch(/mainframe/));
  });

  it('withdraws only after two seconds', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    const held = { ctrlKey: true, shiftKey: true };
    await press('W', held);
    await new Promise((done) => setTimeout(done, 1_200));
    await fireEvent.keyUp(document.body, { key: 'w' });
    await new Promise((done) => setTimeout(done, 1_200));
    expect(calls.map((one) => one.name)).not.toContain('session_withdraw');
    await press('W', held);
    await waitFor(() => expect(heading()).toMatch(/Withdrawn/), { timeout: 4_000 });
    expect(calls.map((one) => one.name)).toContain('session_withdraw');
  });

  it('locks with F12 after saving', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    await press('F12');
    await waitFor(() => expect(calls.map((one) => one.name)).toContain('app_lock'));
  });

  it('debriefs, settles and seals', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    await press('Enter', { ctrlKey: true });
    await waitFor(() => expect(heading()).toMatch(/Go through/));
    const seal = () => button(/^Seal/);
    expect(seal().getAttribute('aria-disabled')).toBe('true');
    await press('Enter', { ctrlKey: true });
    await press('F7', {}, document.body);
    await waitFor(() => expect(document.querySelector('.suspect')).toBeNull());
    for (const box of document.querySelectorAll<HTMLInputElement>('.agree input:not(:checked)')) {
      await fireEvent.click(box);
      await settled();
    }
    await waitFor(() => expect(seal().getAttribute('aria-disabled')).toBeNull());
    expect(calls.map((one) => one.name)).not.toContain('session_seal');
    await press('Enter', { ctrlKey: true }, document.body);
    await waitFor(() => expect(heading()).toMatch(/^Sealed/));
    expect(document.querySelectorAll('.seals .on')).toHaveLength(3);
  });

  it('hides a word with F8 for the whole study, and takes it back where it stood', async () => {
    const calls = await open('place=interview&screen=live&at=3.1');
    await waitFor(() => expect(document.activeElement?.id).toBe('editor'));
    await press('F8');
    await waitFor(() => expect(document.querySelector('.just-hidden')?.textContent).toMatch(/Hidden from now on in this study/));
    // The word itself is said nowhere.
    expect(document.querySelector('[aria-live]')?.textContent).toMatch(/Hidden from now on/);
    expect(document.querySelector('.status')?.textContent).not.toMatch(/telework/);
    await waitFor(() => expect(document.querySelector('.cm-content')?.textContent).not.toMatch(/telework/));
    await fireEvent.click(button(/^Undo$/));
    await waitFor(() => expect(document.querySelector('.cm-content')?.textContent).toMatch(/thanks to telework/));
    expect(calls.find((one) => one.name === 'name_unhide')?.body).toBe('telework');
    expect(document.querySelector('.just-hidden')).toBeNull();
    expect(document.activeElement?.id).toBe('editor');
    await waitFor(() => expect(calls.filter((one) => one.name === 'note_save').at(-1)?.body).toMatch(/thanks to telework/));
  });

  it('hides a suspect of the debrief, and takes that back too', async () => {
    const calls = await open('place=interview&screen=debrief');
    await press('F8', {}, document.body);
    await waitFor(() => expect(document.querySelector('.suspect')).toBeNull());
    await fireEvent.click(button(/^Undo$/));
    await waitFor(() => expect(document.querySelector('.suspect')).not.toBeNull());
    expect(calls.map((one) => one.name)).toContain('name_unhide');
  });

  it('takes in an update from the lead, and says how many words are known', async () => {
    const calls = await open('place=interview');
    await fireEvent.click(button(/^This machine$/));
    await fireEvent.click(button(/^Take in an update/));
    await waitFor(() => expect(document.querySelector('dialog [role=alert]')?.textContent).toMatch(/6 words were kept or hidden by hand/));
    expect(calls.map((one) => one.name)).toContain('update_open');
  });

  it('shows how names are found, without a word of the study, and comes back with Escape', async () => {
    await open('place=interview');
    await fireEvent.click(button(/^How names are found$/));
    await waitFor(() => expect(heading()).toBe('How names are found'));
    await waitFor(() => expect(document.body.textContent).toMatch(/Which words they are is not listed here/));
    expect(document.body.textContent).not.toMatch(/Quillfeather/);
    await press('Escape', {}, document.body);
    await waitFor(() => expect(heading()).toMatch(/Ten minutes/));
  });

  it('types in the plain field with the same saving', async () => {
    const calls = await open('place=interview&screen=live&at=5.2&plain=1');
    const field = document.querySelector<HTMLTextAreaElement>('textarea#editor');
    if (!field) throw new Error('no field');
    for (const value of ['-', '- ', 'a', 'ab']) {
      field.value = value === 'a' || value === 'ab' ? value : value;
      field.setSelectionRange(value.length, value.length);
      await fireEvent.input(field);
    }
    await waitFor(() => expect(calls.filter((one) => one.name === 'note_save').at(-1)).toMatchObject({ body: 'ab', args: { lines: 'D-.' } }), { timeout: 2_000 });
  });
});

describe('the front door', { timeout: 20_000 }, () => {
  it('says in a sentence that a passphrase is wrong, and opens with the right one', async () => {
    const calls = await open('place=front&vaults=interview');
    const field = document.querySelector<HTMLInputElement>('#pass');
    if (!field) throw new Error('no field');
    await fireEvent.input(field, { target: { value: 'no' } });
    await fireEvent.submit(field.form ?? field);
    await waitFor(() => expect(document.querySelector('#pass-error')?.textContent).toMatch(/does not open this vault/));
    await fireEvent.input(field, { target: { value: 'amber canoe lantern maple river stone' } });
    await fireEvent.submit(field.form ?? field);
    await waitFor(() => expect(calls.filter((one) => one.name === 'vault_unlock')).toHaveLength(2));
    await waitFor(() => expect(field.value).toBe(''));
  });

  it('switches all words at once', async () => {
    await open('place=front');
    expect(heading()).toBe('What do you do in the study?');
    await fireEvent.click(document.querySelectorAll<HTMLElement>('.switch input')[1] ?? document.body);
    await settled();
    expect(heading()).toBe('Que faites-vous dans l’étude\u202f?');
    expect(document.documentElement.lang).toBe('fr');
  });
});
