import { send } from '#wire';
import type { CommandMap, Failure } from './bindings';

/** A command the desk knows. */
export type Name = keyof CommandMap;
/** Its ids. */
export type Args<N extends Name> = CommandMap[N]['args'];
/** What it carries: nothing, typed words, or a form. */
export type Body<N extends Name> = CommandMap[N]['body'];
/** What comes back. */
export type Reply<N extends Name> = CommandMap[N]['reply'];

type Rest<N extends Name> = Body<N> extends null ? [] : [body: Body<N>];

/** The desk said no. Holds a code and an id; the sentence is chosen in `words`. */
export class Refused extends Error implements Failure {
  readonly code: string;
  readonly about: string | null;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'Refused';
    this.code = failure.code;
    this.about = failure.about;
  }
}

/**
 * Asks the desk to do something.
 *
 * Typed words travel as bytes in the body, because an error about a JSON argument could quote them.
 * Whatever goes wrong arrives as a `Refused`; foreign error texts are dropped here.
 */
export async function call<N extends Name>(name: N, args: Args<N>, ...rest: Rest<N>): Promise<Reply<N>> {
  try {
    return (await send(name, bytes(rest[0]), headers(args))) as Reply<N>;
  } catch (cause) {
    throw new Refused(failureFrom(cause));
  }
}

/** Reads a failure out of whatever was thrown, without keeping any foreign words. */
export function failureFrom(cause: unknown): Failure {
  if (cause instanceof Refused) return { code: cause.code, about: cause.about };
  if (typeof cause === 'object' && cause !== null && 'code' in cause) {
    const { code, about } = cause as { code: unknown; about?: unknown };
    if (typeof code === 'string' && /^[a-z0-9_]{1,40}$/.test(code)) {
      return { code, about: typeof about === 'string' ? about : null };
    }
  }
  return { code: 'unknown', about: null };
}

function headers(args: object): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(args)) out[`sr-${key}`] = String(value);
  return out;
}

function bytes(body: unknown): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
