import { opening } from '#wire';

/** The places a person can stand in. `setup` shares its window with `review`; `beside` stands next to `interview`. */
export type Place = 'front' | 'interview' | 'review' | 'setup' | 'beside';

/** Where this window opens: its label says the place. The screen is given by the fake desk only. */
export function where(): { place: Place; screen: string | null } {
  return opening();
}
