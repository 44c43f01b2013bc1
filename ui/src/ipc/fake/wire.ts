import type { Place } from '../where';
import { asked, refuse, type Desk } from './desk';
import { makeFront } from './front';
import { makeBeside } from './beside';
import { close } from './close';
import { makeInterview } from './interview';
import { makeMaking } from './making';
import { members } from './members';
import { review } from './review';
import { themes } from './themes';
import { then } from './then';
import { makeWithdrawal } from './withdrawal';

const make = (): Desk => ({ ...makeFront(), ...makeInterview(), ...makeBeside(), ...close, ...review, ...then, ...themes, ...members, ...makeWithdrawal(), ...makeMaking() });

let desk = make();

/** A new start, as the address asks for it: tests open one screen after another. */
export function fresh(): void {
  desk = make();
  calls.length = 0;
}

/** Commands that carry a form rather than typed words. */
const FORMS = new Set(['settings_save', 'study_create', 'passphrase_change', 'vault_recover', 'answer_enter', 'plan_save', 'population_save', 'action_save', 'theme_save', 'coding_merge', 'making_change']);

/** Every call made, for tests to look at. */
export const calls: { name: string; args: Record<string, string>; body: unknown }[] = [];

/** Answers in the place of the real desk, in memory. */
export async function send(name: string, body: Uint8Array, headers: Record<string, string>): Promise<unknown> {
  const text = new TextDecoder().decode(body);
  const args = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.replace(/^sr-/, ''), value]));
  const carried = FORMS.has(name) ? JSON.parse(text) : text;
  calls.push({ name, args, body: carried });
  const { [name as keyof Desk]: found } = desk;
  await new Promise((done) => setTimeout(done, 0));
  if (asked('fails')?.split(',').includes(name)) return refuse(asked('code') ?? 'unknown');
  const act = found as ((args: object, body: unknown) => unknown) | undefined;
  return act ? act(args, carried) : refuse('unknown');
}

/** `?place=interview&screen=live` opens a screen at once. */
export function opening(): { place: Place; screen: string | null } {
  const place = asked('place');
  const known = place === 'interview' || place === 'review' || place === 'setup' || place === 'beside' ? place : 'front';
  return { place: known, screen: asked('screen') };
}
