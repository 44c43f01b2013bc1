/** Puts the focus on an element when it appears: the heading of a new screen, or its first control. */
export function focusOnShow(node: HTMLElement): void {
  if (node.tabIndex < 0 && !node.hasAttribute('tabindex')) node.setAttribute('tabindex', '-1');
  node.focus({ preventScroll: true });
}
