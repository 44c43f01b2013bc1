import { tick } from 'svelte';
import { announce } from '../../frame/announce.svelte';
import { lead } from '../../frame/lead.svelte';
import { call } from '../../ipc/call';
import type { KitChangeForm, KitMakingView, LangView } from '../../ipc/bindings';
import { t } from '../../words/words.svelte';
import { partIn } from '../kit/lint';

/** Typing rests this long before the words go to the desk. */
const PAUSE = 500;

/** Which words of an entry are meant. */
export type FieldName = 'words' | 'explanation' | 'detail';

type Say = Extract<KitChangeForm, { step: 'say' }>;

/** The kit in the making: the desk holds it, this sends the steps and shows what comes back. */
export class Making {
  view = $state.raw<KitMakingView | null>(null);
  trouble: unknown = $state.raw(null);
  /** "script", "thanks", "whole", or the number of a section. */
  part = $state('1');
  /** What is being dragged, and from which list. */
  held: { list: string; at: number } | null = $state.raw(null);
  #waiting: Say | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  read() {
    return this.#after(() => call('making_read', {}));
  }

  begin(from: 'scratch' | 'sample' | 'used' | 'picked') {
    return this.#after(() => call('making_begin', { from }));
  }

  /** Words that are being typed: they are sent when the typing rests, and before anything else. */
  say(at: string, field: FieldName, lang: LangView, words: string) {
    if (this.#waiting && (this.#waiting.at !== at || this.#waiting.field !== field || this.#waiting.lang !== lang)) void this.flush();
    this.#waiting = { step: 'say', at, field, lang, words };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Sends what was typed and not sent yet. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting ? this.#send(waiting) : Promise.resolve(true);
  }

  /** One step; afterwards one stands where the desk says. */
  async change(step: KitChangeForm, said?: string): Promise<boolean> {
    await this.flush();
    if (!(await this.#send(step))) return false;
    if (said) announce(said);
    await this.stand(this.view?.place ?? null);
    return true;
  }

  /** Another place in the list; past its ends a question goes to the neighbouring section. */
  async move(list: string, from: number, to: number, of: number) {
    const into = /^section (\d+) questions$/.exec(list);
    const section = Number(into?.[1]);
    if (to >= 0 && to < of) {
      if (to !== from) await this.change({ step: 'move', list, from, to, into: null }, t('making-moved', { place: to + 1, of }));
    } else if (into && this.view?.kit?.sections[section - 1 + (to < 0 ? -1 : 1)]) {
      const next = section + (to < 0 ? -1 : 1);
      const end = to < 0 ? this.view.kit.sections[next - 1]!.questions.length : 0;
      await this.change({ step: 'move', list, from, to: end, into: `section ${next} questions` }, t('making-moved-section', { section: next }));
    } else announce(t('making-moved-end'));
  }

  /** What is held is let go at a place. */
  async drop(list: string, to: number) {
    const held = this.held;
    this.held = null;
    if (!held) return;
    const isQuestions = (name: string) => /^section \d+ questions$/.test(name);
    if (held.list === list) {
      if (held.at !== to) await this.change({ step: 'move', list, from: held.at, to, into: null });
    } else if (isQuestions(held.list) && isQuestions(list)) {
      await this.change({ step: 'move', list: held.list, from: held.at, to, into: list });
    }
  }

  async step(way: 'back' | 'forth') {
    await this.flush();
    const before = this.view?.[way];
    await this.#after(() => lead.keep(() => call('making_step', { way })));
    if (!this.trouble) announce(t(before ? `making-${way}-done` : `making-${way}-none`));
  }

  /** Shows the part in which a place stands, and puts the focus there. */
  async stand(place: string | null) {
    if (place === null || !this.view?.kit) return;
    this.part = partIn(this.view.kit, place) ?? 'whole';
    await tick();
    const there = document.getElementById(placeId(place)) ?? document.getElementById(placeId(place.split(' ')[0] ?? ''));
    there?.focus({ preventScroll: true });
    there?.scrollIntoView?.({ block: 'nearest' });
  }

  #send(step: KitChangeForm): Promise<boolean> {
    return this.#after(() => lead.keep(() => call('making_change', {}, step)));
  }

  /** One call after the other, as they were asked for. */
  #after(ask: () => Promise<KitMakingView>): Promise<boolean> {
    const next = this.#last.then(async () => {
      try {
        this.view = await ask();
        this.trouble = null;
        return true;
      } catch (cause) {
        this.trouble = cause;
        return false;
      }
    });
    this.#last = next;
    return next;
  }
}

/** The id of what takes the focus at a place. */
export function placeId(place: string): string {
  return `m_${place.replaceAll(' ', '_')}`;
}
