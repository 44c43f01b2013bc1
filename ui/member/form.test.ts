import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test, vi } from 'vitest';

/** The parts of a draft that the form works with, as the desk writes them. */
const PAGE = `
  <fieldset data-number="2"><textarea></textarea><input type="checkbox"></fieldset>
  <fieldset data-number="3"><textarea></textarea><input type="checkbox"></fieldset>
  <button type="button" id="save">Save</button>
  <p id="said" role="status" data-nothing="nothing" data-open="{n} open" data-saved="saved" data-failed="failed"></p>`;

/** What is in a file; jsdom's own kind of it reads no other way. */
const bytes = (file: Blob) =>
  new Promise<Uint8Array>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file);
  });

test('what is typed is counted, sealed and saved as a file that the lead can open', async () => {
  const identity = await generateX25519Identity();
  const about = { study: 'b', release: 1, recipients: [await identityToRecipient(identity)] };
  document.body.innerHTML = `${PAGE}<script type="application/json" id="about">${JSON.stringify(about)}</script>`;
  const files: Blob[] = [];
  URL.createObjectURL = (file) => (files.push(file as Blob), 'blob:x');
  URL.revokeObjectURL = () => undefined;
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await import('./form');
  const said = document.getElementById('said');
  const save = document.getElementById('save');

  save?.click();
  expect([said?.textContent, files.length]).toEqual(['nothing', 0]);
  const [first, second] = document.querySelectorAll<HTMLElement>('fieldset');
  const area = first?.querySelector('textarea');
  if (area) area.value = 'wider';
  area?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(said?.textContent).toBe('1 open');
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true })), 'the browser asks').toBe(false);
  second?.querySelector('input')?.click();
  save?.click();
  await vi.waitFor(() => expect(said?.textContent).toBe('saved'), 10_000);
  expect(clicked).toHaveBeenCalledOnce();
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);

  const open = new Decrypter();
  open.addIdentity(identity);
  const sealed = await bytes(files[0] as Blob);
  const text = await open.decrypt(sealed, 'text');
  expect(JSON.parse(text.split('\n')[1] ?? '')).toEqual({
    study: 'b',
    release: 1,
    remarks: [
      { number: 2, recognised: false, words: 'wider' },
      { number: 3, recognised: true, words: '' },
    ],
  });
});
