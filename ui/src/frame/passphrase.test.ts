import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { calls, fresh } from '../ipc/fake/wire';
import { words } from '../words/words.svelte';
import PassphraseChange from './PassphraseChange.svelte';

const PHRASE = 'amber canoe lantern maple river stone';
const sent = () => calls.filter((one) => one.name === 'passphrase_change');

async function filled(old: string): Promise<HTMLFormElement> {
  fresh();
  words.lang = 'en';
  render(PassphraseChange);
  await screen.findByText(PHRASE);
  await fireEvent.input(screen.getByLabelText('Passphrase in use'), { target: { value: old } });
  await fireEvent.input(screen.getByLabelText('Type the six words once'), { target: { value: PHRASE } });
  return screen.getByLabelText('Passphrase in use').closest('form') as HTMLFormElement;
}

it('changes the passphrase once when Enter is pressed twice, and leaves no field with it', async () => {
  const form = await filled(PHRASE);
  await Promise.all([fireEvent.submit(form), fireEvent.submit(form)]);
  expect(screen.getByRole('status').textContent).toMatch(/about a second/);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/The passphrase is changed/));
  expect(sent()).toHaveLength(1);
  expect(document.querySelectorAll('input')).toHaveLength(0);
  expect(document.body.textContent).not.toContain('amber');
  expect(document.activeElement?.textContent).toMatch(/The passphrase is changed/);
});

it('says that the passphrase in use was another one, and keeps what was typed', async () => {
  const form = await filled('another');
  await fireEvent.submit(form);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/passphrase/i));
  expect(screen.getByRole('alert').textContent).not.toMatch(/is changed/);
  await fireEvent.submit(form);
  await waitFor(() => expect(sent()).toHaveLength(2));
});
