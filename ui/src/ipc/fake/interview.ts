import type { Desk } from './desk';

/** The interviewer's hour. */
export const interview: Desk = {};
