import { fireEvent, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { button, open } from '../../screens.test.open';

it('gives the keyboard to the field that a button opened', { timeout: 40_000 }, async () => {
  await open('place=interview&screen=debrief');
  const asks = button(/^Heard differently$/);
  const said = asks.closest('.said') as HTMLElement;
  expect(document.activeElement?.closest('.heard')).toBeNull();
  asks.focus();
  await fireEvent.click(asks);
  await waitFor(() => expect(document.activeElement).toBe(said.querySelector('.heard input')));
});
