/** Why a note is not taken, as far as it helps to know; all else is "damaged". */
const KNOWN = ['not_a_bundle', 'other_kind', 'other_recipient', 'other_study', 'too_large', 'newer'];

/** The sentence for a note that was not taken. */
export const refusedWords = (code: string): string => `comments-refused-${KNOWN.includes(code) ? code.replaceAll('_', '-') : 'damaged'}`;
