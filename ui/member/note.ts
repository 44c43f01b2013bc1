import { Encrypter } from 'age-encryption';

/** What the page knows of itself: written into it by the desk. */
export type About = {
  /** The study, as a UUID. */
  study: string;
  /** The release this draft is. */
  release: number;
  /** Who can open what is written here: age recipients. */
  recipients: string[];
};

/** What was said of one paragraph. */
export type Remark = {
  /** Its printed number. */
  number: number;
  /** The writer could be recognised by it. */
  recognised: boolean;
  /** As typed. */
  words: string;
};

/** Smallest size of what is sealed: how much somebody wrote is told by powers of two only. */
const FLOOR = 8 * 1024;

/** The remarks that say something. */
export function said(remarks: Remark[]): Remark[] {
  return remarks
    .map((one) => ({ ...one, words: one.words.trim() }))
    .filter((one) => one.recognised || one.words !== '');
}

/** The text that is sealed: a title, a line of JSON, and line ends up to a power of two. */
export function plain(about: About, remarks: Remark[]): Uint8Array {
  const note = { study: about.study, release: about.release, remarks: said(remarks) };
  const text = new TextEncoder().encode(`sub rosa comment 1\n${JSON.stringify(note)}\n`);
  let size = FLOOR;
  while (size < text.length) size *= 2;
  const padded = new Uint8Array(size).fill('\n'.charCodeAt(0));
  padded.set(text);
  return padded;
}

/** An age file that the study's lead can open, and the writer cannot. */
export async function seal(about: About, remarks: Remark[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  about.recipients.forEach((recipient) => encrypter.addRecipient(recipient));
  return encrypter.encrypt(plain(about, remarks));
}
