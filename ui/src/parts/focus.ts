/** Puts the focus on an element when it appears: the heading of a new screen, or its first control. */
export function focusOnShow(node: HTMLElement): void {
  if (node.tabIndex < 0 && !node.hasAttribute('tabindex')) node.setAttribute('tabindex', '-1');
  node.focus({ preventScroll: true });
}

/** Takes the focus from the field that has it: many tell what was typed in them only when they are left. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
