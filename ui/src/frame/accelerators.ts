/** Keys with which a browser would reload, print, search, save, zoom, show the source or open tools. */
const CTRL = new Set([...'fghjnoprstuwdekl', '+', '-', '=', '0']);
const TOOLS = new Set([...'icj']);
const PLAIN = new Set(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12']);
const BACK = new Set(['ArrowLeft', 'ArrowRight']);

/** Whether the web view would act on this key by itself. */
export function isBrowserKey(event: KeyboardEvent): boolean {
  if (PLAIN.has(event.key)) return true;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && event.shiftKey && TOOLS.has(key)) return true;
  if (event.ctrlKey || event.metaKey) return CTRL.has(key);
  return event.altKey && BACK.has(event.key);
}

/**
 * Takes the browser's own keys and its context menu away, in this one place. The event goes on to our own
 * keys; text editing keys (copy, paste, cut, undo, select all) are left alone.
 */
export function guardKeys(target: Window = window): () => void {
  const key = (event: KeyboardEvent) => {
    if (isBrowserKey(event)) event.preventDefault();
  };
  const stop = (event: Event) => event.preventDefault();
  target.addEventListener('keydown', key, { capture: true });
  for (const name of ['contextmenu', 'dragover', 'drop'] as const) target.addEventListener(name, stop);
  return () => {
    target.removeEventListener('keydown', key, { capture: true });
    for (const name of ['contextmenu', 'dragover', 'drop'] as const) target.removeEventListener(name, stop);
  };
}
