/** Everything a key can ask for during the interview. */
export type Action =
  | { do: 'section'; number: number }
  | { do: 'next' | 'previous' | 'unanswered' | 'goto' | 'language' | 'own' | 'speaker' | 'probe' | 'none' }
  | { do: 'keep' | 'hide' | 'swap' | 'unwrite' | 'lock' | 'card' | 'debrief' | 'beside' };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const PLAIN: Record<string, Action> = {
  F1: { do: 'card' },
  F2: { do: 'language' },
  F3: { do: 'probe' },
  F4: { do: 'none' },
  F6: { do: 'swap' },
  F7: { do: 'keep' },
  F8: { do: 'hide' },
  F9: { do: 'speaker' },
  F10: { do: 'beside' },
  F12: { do: 'lock' },
};

const CTRL: Record<string, Action> = {
  arrowdown: { do: 'next' },
  arrowup: { do: 'previous' },
  u: { do: 'unanswered' },
  g: { do: 'goto' },
  q: { do: 'own' },
  l: { do: 'language' },
  d: { do: 'speaker' },
  p: { do: 'probe' },
  e: { do: 'none' },
  k: { do: 'keep' },
  h: { do: 'hide' },
  o: { do: 'beside' },
  enter: { do: 'debrief' },
};

/**
 * What a key asks for. Only F-keys, Ctrl+letter and Alt+digit: they exist on US, Canadian French and CSA
 * keyboards, and Ctrl+Alt (AltGr there) is never one of ours.
 */
export function actionFor(event: Pressed): Action | null {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
  if (metaKey || (ctrlKey && altKey)) return null;
  if (ctrlKey && shiftKey) return key === 'Backspace' ? { do: 'unwrite' } : null;
  if (ctrlKey) return CTRL[key.toLowerCase()] ?? null;
  const digit = digitOf({ key, code });
  if (altKey) return digit !== null && digit >= 1 && digit <= 9 ? { do: 'section', number: digit } : null;
  return PLAIN[key] ?? null;
}

/** The digit on a key, also where digits need Shift. */
export function digitOf(event: Pick<KeyboardEvent, 'key' | 'code'>): number | null {
  if (/^\d$/.test(event.key)) return Number(event.key);
  const hit = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  return hit ? Number(hit[1]) : null;
}

/** Whether these keys, held, withdraw the interview. */
export const isWithdraw = (event: Pressed) => event.ctrlKey && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'w';

/** Ctrl+G: the digits that follow are read as a place, section first. */
export class Jump {
  #digits: number[] | null = null;

  /** What has been read so far; `null` when no jump has begun. */
  get digits(): readonly number[] | null {
    return this.#digits;
  }

  start(): void {
    this.#digits = [];
  }

  end(): void {
    this.#digits = null;
  }

  /** Takes a digit; the place is complete after the second. */
  take(digit: number): { section: number; question: number } | null {
    this.#digits?.push(digit);
    const [section, question] = this.#digits ?? [];
    if (section === undefined || question === undefined) return null;
    this.end();
    return { section, question };
  }
}
