/** Until when something should be done, in the order of time. */
export const HORIZONS = ['soon', 'year', 'next_edition', 'later'] as const;

/** The sentence for one of them. */
export const horizonWords = (horizon: string): string => `actions-until-${horizon.replace('_', '-')}`;
