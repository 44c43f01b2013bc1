import type { Desk } from './desk';

/** The lead's desk, with invented interviews. */
export const review: Desk = {};
