import type { InboxFileView } from '../../ipc/bindings';
import { has } from '../../words/words.svelte';

/** How a file may be treated: taken, taken with a gap in view, nothing left to do, or refused. */
export type Standing = 'ok' | 'gap' | 'done' | 'bad';

/** Every verdict the desk may give. */
export const VERDICTS = [
  'verified',
  'gap',
  'imported',
  'duplicate',
  'stranger',
  'other_recipient',
  'other_study',
  'other_kit',
  'forged',
  'damaged',
  'truncated',
  'newer',
  'older',
  'not_a_bundle',
  'other_kind',
  'too_large',
  'number_taken',
  'other_chain',
  'record_taken',
  'wave_over',
  'revoked',
] as const;

/** What a verdict means for the person. A verdict nobody knows counts as refused. */
export function standing(verdict: string): Standing {
  if (verdict === 'verified' || verdict === 'imported') return 'ok';
  if (verdict === 'gap') return 'gap';
  return verdict === 'duplicate' ? 'done' : 'bad';
}

/** The id of the sentence that says the verdict, or what to do next. */
export function wordsFor(kind: 'verdict' | 'next', verdict: string): string {
  const id = `${kind}-${verdict}`;
  return has(id) ? id : `${kind}-unknown`;
}

/** The files that ask for something, one for each thing to do. */
export function todo(files: InboxFileView[]): InboxFileView[] {
  const said = (file: InboxFileView) => (file.verdict === 'gap' ? `gap ${file.machine} ${file.missing}` : file.verdict);
  const open = files.filter(({ verdict }) => verdict !== 'verified' && verdict !== 'imported');
  return open.filter((file, at) => open.findIndex((other) => said(other) === said(file)) === at);
}
