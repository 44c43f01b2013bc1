/**
 * What the page "What this protects" says, by the ends of the sentences' ids. The README has the same sentences, each
 * with the test that holds it or marked as a limit; `tests/it/house/promises.rs` compares the two.
 */
export const KEPT = ['names', 'rest', 'network', 'keystroke', 'damage', 'lock', 'withdrawn', 'origin', 'floor', 'hostile'];
/** What is not protected, and said so. */
export const NOT = ['all-names', 'malware', 'copies', 'back', 'forgotten', 'copied', 'style', 'screen', 'sizes'];
