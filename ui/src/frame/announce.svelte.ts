/** What the one live region of the window says. */
export const spoken = $state({ text: '', turn: 0 });

/** Says something to a screen reader, politely: a hidden name, a save that failed. Never a typed word. */
export function announce(text: string): void {
  spoken.text = text;
  // The same sentence twice must be spoken twice: the turn makes the text node a new one.
  spoken.turn += 1;
}
