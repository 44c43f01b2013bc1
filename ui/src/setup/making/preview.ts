/** As whom a kit is looked at: who notes, who asks, who is given it. */
export type Show = 'noted' | 'asked' | 'given';

/** All of them, in the order of the hour. */
export const SHOWS = ['noted', 'asked', 'given'] as const;
