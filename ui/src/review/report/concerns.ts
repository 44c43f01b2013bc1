import type { ConcernView, QuoteView } from '../../ipc/bindings';

/** What the check looks for, as the side shows it, and the desk's names for it. */
export const KINDS = [
  { name: 'voice', concerns: ['same_voice'] },
  { name: 'rare', concerns: ['rare_word'] },
  { name: 'names', concerns: ['placeholder', 'proper_noun', 'role_clue'] },
  { name: 'numbers', concerns: ['number'] },
  { name: 'language', concerns: ['language_clue'] },
] as const;

/** What speaks against a quote and was not allowed. */
export const open = (quote: QuoteView): ConcernView[] => quote.concerns.filter((one) => !one.is_allowed);
