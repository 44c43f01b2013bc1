import { waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { open, press } from '../../screens.test.open';

const explained = () => document.querySelector('[aria-labelledby="hesitate"] p')?.textContent ?? '';

it('shows whoever writes a reason the explanation of its own statement, not of the one rated last', { timeout: 20_000 }, async () => {
  await open('place=interview&screen=live&at=4.2');
  await waitFor(() => expect(document.activeElement?.closest('.rating')).not.toBeNull());
  document.querySelector<HTMLElement>('.rating input')?.focus();
  for (const digit of '522') await press(digit);
  await waitFor(() => expect(document.querySelectorAll('.why textarea')).toHaveLength(2));
  expect(explained()).toMatch(/4/);
  document.querySelector<HTMLElement>('.why textarea')?.focus();
  await waitFor(() => expect(explained()).toMatch(/2/));
});
