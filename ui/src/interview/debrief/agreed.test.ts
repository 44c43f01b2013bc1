import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import App from '../../App.svelte';
import { calls, fresh } from '../../ipc/fake/wire';

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.agree input[type=checkbox]:not(:checked)')];
const sent = () => calls.filter(({ name }) => name === 'answer_agree').map(({ args }) => `${args.question} ${args.role}`);

describe('agreeing on the notes', { timeout: 40_000 }, () => {
  it('tells the desk one thing after the other, however fast the boxes are ticked', async () => {
    history.replaceState(null, '', '/?place=interview&screen=debrief&stay');
    fresh();
    render(App);
    await waitFor(() => expect(boxes().length).toBeGreaterThan(1), { timeout: 30_000 });
    const [first, second] = boxes() as [HTMLInputElement, HTMLInputElement];
    void fireEvent.click(first);
    void fireEvent.click(second);
    // The desk may answer two calls in the other order: what it said first would then be shown last.
    await waitFor(() => expect(sent()).toHaveLength(1), { interval: 1 });
    await waitFor(() => expect(sent()).toHaveLength(2));
    await waitFor(() => expect([first.checked, second.checked]).toEqual([true, true]));
  });
});
