import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { type Remark, plain, said, seal } from './note';

const remark = (number: number, words: string, recognised = false): Remark => ({ number, words, recognised });

test('what was sealed opens for the lead, and says what was typed', async () => {
  const identity = await generateX25519Identity();
  const about = { study: '0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a', release: 2, recipients: [await identityToRecipient(identity)] };
  const sealed = await seal(about, [remark(3, ' « c’est moi » ', true), remark(4, '  '), remark(9, 'plus large 🌾')]);
  const open = new Decrypter();
  open.addIdentity(identity);
  const text = await open.decrypt(sealed, 'text');
  expect(text.split('\n').slice(0, 2)).toEqual([
    'sub rosa comment 1',
    JSON.stringify({
      study: about.study,
      release: 2,
      remarks: [remark(3, '« c’est moi »', true), remark(9, 'plus large 🌾')].map(({ number, words, recognised }) => ({
        number,
        words,
        recognised,
      })),
    }),
  ]);
});

test('the size tells little of how much was written', () => {
  const about = { study: '', release: 0, recipients: [] };
  expect(plain(about, []).length).toBe(8192);
  expect(plain(about, [remark(1, 'x'.repeat(7000))]).length).toBe(8192);
  expect(plain(about, [remark(1, 'x'.repeat(9000))]).length).toBe(16384);
});

test('an empty note says nothing', () => {
  expect(said([remark(1, ' \n '), remark(2, '')])).toEqual([]);
});
