import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// What is waited for comes late on a busy machine; nothing here measures time.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no modal dialogs and does not lay anything out; these are the least that our parts need.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView ??= () => undefined;
// axe asks for a canvas, and does without; jsdom would complain each time.
HTMLCanvasElement.prototype.getContext = () => null;
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect ??= () => new DOMRect();

afterEach(() => cleanup());
