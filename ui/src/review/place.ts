import type { Place } from '../ipc/where';

/** What each of the lead's places is given. */
export type PlaceProps = {
  go: (place: Place, screen?: string) => void;
  /** The question to open, on the wall. */
  question: string | null;
  /** Why the study could not be read, or `null`. */
  trouble: unknown;
};
