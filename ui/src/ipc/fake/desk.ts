import type { Args, Body, Name, Reply } from '../call';

/** What each command of the fake desk does. A place brings its own part; see `wire.ts`. */
export type Desk = { [N in Name]?: (args: Args<N>, body: Body<N>) => Reply<N> };

/** Ends a fake command the way the desk does. */
export function refuse(code: string, about: string | null = null): never {
  throw { code, about };
}

/** The query of the address, where the fake desk is told what to show. */
export function asked(key: string): string | null {
  return new URLSearchParams(globalThis.location?.search ?? '').get(key);
}

/** A fresh copy, so that a screen can never change what the desk keeps. */
export const copy = <T>(value: T): T => structuredClone(value);
