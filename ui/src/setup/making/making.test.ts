import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { faults, open, settled } from '../../screens.test.open';
import { partIn } from '../kit/lint';
import { kit } from '../../ipc/fake/kit';

const edit = async (query = '') => {
  const calls = await open(`place=setup&screen=making${query}`);
  await settled();
  const steps = () => calls.filter(({ name }) => name === 'making_change').map(({ body }) => body as Record<string, unknown>);
  return { calls, steps };
};
const ask = (id: string, fr = false) => document.getElementById(`m_${id}${fr ? '_fr' : ''}`) as HTMLTextAreaElement;
const pick = async (name: RegExp | string) => {
  await fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};

describe('the kit in the making', { timeout: 60_000 }, () => {
  it('sends the words when the typing rests or the field is left, once', async () => {
    const { steps } = await edit();
    await fireEvent.input(ask('1.1'), { target: { value: 'How many' } });
    await fireEvent.input(ask('1.1'), { target: { value: 'How many people?' } });
    expect(steps()).toEqual([]);
    await fireEvent.blur(ask('1.1'));
    await waitFor(() => expect(steps()).toEqual([{ step: 'say', at: '1.1', field: 'words', lang: 'en', words: 'How many people?' }]), { timeout: 10_000 });
    await waitFor(() => expect(screen.getByText('Reworded', { selector: '.tag' })).toBeTruthy(), { timeout: 10_000 });
  });

  it('moves a question by Alt and an arrow, says where it is, and stays on it', async () => {
    const { steps } = await edit();
    ask('1.2').focus();
    await fireEvent.keyDown(ask('1.2'), { key: 'ArrowUp', altKey: true });
    await settled();
    expect(steps().at(-1)).toEqual({ step: 'move', list: 'section 1 questions', from: 1, to: 0, into: null });
    expect(document.activeElement).toBe(ask('1.2'));
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Now 1 of 3.');
    expect([...document.querySelectorAll('.kit-q h2')].map((one) => one.textContent)).toEqual(['1.2', '1.1', '1.3']);
  });

  it('takes a question over the end of its section into the next one, number and all', async () => {
    const { steps } = await edit();
    await fireEvent.keyDown(ask('1.3'), { key: 'ArrowDown', altKey: true });
    await settled();
    expect(steps().at(-1)).toEqual({ step: 'move', list: 'section 1 questions', from: 2, to: 0, into: 'section 2 questions' });
    expect(document.querySelector('.kit-q h2')?.textContent).toBe('1.3');
    expect(document.activeElement).toBe(ask('1.3'));
  });

  it('moves what is innermost: a probe, not its question', async () => {
    const { steps } = await edit();
    await pick(/^3 Your team/);
    const probe = document.getElementById('m_3.1_p3') as HTMLElement;
    probe.focus();
    await fireEvent.keyDown(probe, { key: 'ArrowDown', altKey: true });
    await settled();
    expect(steps().at(-1)).toMatchObject({ list: '3.1 probes', from: 2, to: 3 });
    expect(steps()).toHaveLength(1);
    expect(document.activeElement?.id).toBe('m_3.1_p4');
  });

  it('adds, removes and takes back, and the focus goes along', async () => {
    const { steps } = await edit();
    await pick('Add a question to section 1');
    expect(document.activeElement).toBe(ask('1.4'));
    expect(screen.getAllByText('A question without words').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Put into use' }).getAttribute('aria-disabled')).toBe('true');
    await pick('Remove: Question 1.4');
    expect(document.activeElement).toBe(ask('1.3'));
    await pick('Undo');
    expect(ask('1.4')).toBeTruthy();
    expect(steps().map(({ step }) => step)).toEqual(['add', 'remove']);
  });

  it('is dragged as well', async () => {
    const { steps } = await edit();
    const items = () => [...document.querySelectorAll<HTMLElement>('.kit-q > .item')].slice(1);
    await fireEvent.dragStart(items()[0]!.querySelector('.tools .grip') ?? items()[0]!);
    const grip = [...document.querySelectorAll<HTMLElement>('.grip')];
    await fireEvent.dragStart(grip.at(-1)!);
    await fireEvent.dragOver(items()[0]!);
    await fireEvent.drop(items()[0]!);
    await settled();
    expect(steps().at(-1)).toMatchObject({ step: 'move', list: 'section 1 questions', from: 2, to: 0 });
  });

  it('changes the kind, the minutes and the mark', async () => {
    const { steps } = await edit();
    await fireEvent.change(screen.getByLabelText('How question 1.3 is answered'), { target: { value: 'agreement' } });
    await settled();
    expect(screen.getByText('Statements')).toBeTruthy();
    await fireEvent.change(screen.getByLabelText('Minutes planned'), { target: { value: '15' } });
    await settled();
    expect(screen.getByRole('heading', { name: '40 of 60 minutes planned' })).toBeTruthy();
    const mark = within(document.getElementById('k1.2')!.closest('.kit-q') as HTMLElement).getByLabelText(/could tell who gave it/);
    await fireEvent.click(mark);
    await settled();
    expect(steps().map(({ what, kind }) => what ?? kind)).toEqual(['agreement', 'minutes', 'identifies']);
  });

  it('is looked at as who notes, who asks and who is asked', async () => {
    await edit();
    await pick('Participant');
    expect(document.querySelector('.paper')?.textContent).toContain('How many people work in your team');
    expect(document.querySelector('.paper')?.textContent).not.toContain('The right tools');
    expect(await faults()).toEqual([]);
    await fireEvent.click(screen.getByLabelText('Interviewer'));
    for (let n = 0; n < 8; n += 1) await fireEvent.keyDown(window, { key: 'ArrowDown', ctrlKey: true });
    expect(document.querySelector('.as-asked')?.textContent).toContain('The right tools');
    await fireEvent.keyDown(window, { key: 'Escape' });
    await settled();
    expect(document.activeElement?.textContent).toContain('Interviewer');
  });

  it('begins from scratch with one question that has no words', async () => {
    const calls = await open('place=setup&screen=kit&empty=1');
    await settled();
    await pick('Begin a new kit');
    expect(calls.find(({ name }) => name === 'making_begin')?.args).toEqual({ from: 'scratch' });
    expect(ask('1.1').value).toBe('');
  });
});

describe('looking back', { timeout: 60_000 }, () => {
  it('keeps what to change, and copies it into the next edition', async () => {
    const calls = await open('place=setup&screen=lessons');
    await settled();
    const field = screen.getByLabelText('What to change of 3.5');
    await fireEvent.input(field, { target: { value: 'send the sheet' } });
    await fireEvent.blur(field);
    await waitFor(() => expect(calls.find(({ name }) => name === 'lesson_save')).toMatchObject({ args: { question: '3.5' }, body: 'send the sheet' }), { timeout: 10_000 });
    await pick('Copy into the next edition…');
    expect(calls.at(-1)).toMatchObject({ name: 'making_write', args: { what: 'next' } });
  });
});

it('a question that was moved stands where it is, not where its number was', () => {
  const moved = structuredClone(kit);
  moved.sections[0]!.questions.push(moved.sections[2]!.questions.shift()!);
  expect(partIn(moved, '3.1 p2')).toBe('1');
  expect(partIn(moved, '3.2')).toBe('3');
  expect(partIn(moved, 'section 2 theme 1')).toBe('2');
});
