import type { IconName } from '../../parts/icons';

/** The sign of each kind of line: the one the note-taker types is the one the lead sees. */
export const KIND_ICONS: Record<string, IconName> = { pain: 'minus', success: 'plus', idea: 'bang', progress: 'onward' };
