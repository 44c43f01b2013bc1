import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import App from '../App.svelte';
import { SHEET } from '../ipc/fake/front';
import { calls, fresh } from '../ipc/fake/wire';
import { button, faults, settled } from '../screens.test.open';

const heading = () => document.querySelector('h1');
const field = () => document.querySelector<HTMLTextAreaElement>('main textarea');
const type = (words: string[]) => fireEvent.input(field()!, { target: { value: words.join('\n') } });
const asked = () => calls.filter(({ name }) => name === 'vault_restore').length;

async function begin(address: string) {
  history.replaceState(null, '', `/?place=front&${address}`);
  fresh();
  render(App);
  await waitFor(() => expect(heading()).not.toBeNull(), { timeout: 40_000 });
  await settled();
}

/** The button under the words, pressed with the keyboard as a form is. */
const putBack = () => fireEvent.submit(document.querySelector('form')!);

describe('a vault is put back at the front door', { timeout: 60_000 }, () => {
  it.each([
    ['en', /Put a lead’s vault back/, 'Put the lead’s vault back from a backup', 'The vault is back', /To the door/, /Take in a notice….*Close/],
    ['fr', /Remettre en place un coffre/, 'Remettre en place le coffre de responsable depuis une sauvegarde', 'Le coffre est de retour', /À la porte/, /Ouvrir un avis….*Clôture|Ouvrir un avis…/],
  ])('%s: from the first screen to the door of the vault', async (lang, door, title, done, go, notice) => {
    await begin(`lang=${lang}`);
    await fireEvent.click(button(door));
    expect(heading()?.textContent).toBe(title);
    expect(document.activeElement).toBe(heading());
    expect(await faults()).toEqual([]);
    await type(SHEET.slice(1));
    await putBack();
    expect(asked()).toBe(0);
    await type(SHEET);
    await putBack();
    await waitFor(() => expect(heading()?.textContent).toBe(done), { timeout: 5_000 });
    expect(document.activeElement).toBe(heading());
    expect(document.querySelector('.notice')?.textContent).toMatch(notice);
    expect(document.body.textContent).not.toContain(SHEET[6]);
    expect(await faults()).toEqual([]);
    await fireEvent.click(button(go));
    await waitFor(() => expect(document.querySelector('#pass')).not.toBeNull(), { timeout: 5_000 });
    expect(document.activeElement).toBe(document.querySelector('#pass'));
  });

  it.each([
    ['backup_damaged', /no backup, or it is damaged/],
    ['backup_past', /past its thirty days/],
    ['backup_other_sheet', /do not open this backup/],
  ])('%s is told, and the words stay to be corrected', async (code, sentence) => {
    await begin(`screen=restore&backup=${code}`);
    await type(SHEET);
    await putBack();
    await waitFor(() => expect(document.querySelector('.notice.danger')?.textContent).toMatch(sentence));
    expect(document.querySelector('[aria-live]')?.textContent).toMatch(sentence);
    expect(field()?.value).toBe(SHEET.join('\n'));
    expect(await faults()).toEqual([]);
  });

  it('says so when no file was chosen', async () => {
    await begin('screen=restore&file=closed');
    await type([...SHEET, ...SHEET]);
    await putBack();
    await waitFor(() => expect(document.querySelector('#missing')?.textContent).toBe('No backup was chosen. Nothing was put back.'));
    expect(asked()).toBe(1);
  });

  it('asks for no words where a vault is already', async () => {
    await begin('screen=restore&vaults=review');
    expect(field()).toBeNull();
    expect(document.querySelector('.notice.warn')?.textContent).toMatch(/Nothing is written over it/);
    expect(await faults()).toEqual([]);
  });
});
