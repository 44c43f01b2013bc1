import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import App from '../../App.svelte';
import { fresh } from '../../ipc/fake/wire';

it('the status line counts a hand-over that never came, also with no file on the desk', async () => {
  history.replaceState(null, '', '/?place=review&screen=inbox&stay');
  fresh();
  render(App);
  await waitFor(() => expect(screen.getByText(/has not come/)).toBeTruthy(), { timeout: 30_000 });
  await waitFor(() => expect(document.querySelector('.status')?.textContent).toMatch(/1 gap/));
}, 40_000);
