import { describe, expect, it, vi } from 'vitest';
import { guardKeys } from './accelerators';

const press = (key: string, held: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the browser\u2019s own keys', () => {
  it.each([
    ['F5', {}],
    ['F12', {}],
    ['r', { ctrlKey: true }],
    ['p', { ctrlKey: true }],
    ['u', { ctrlKey: true }],
    ['f', { ctrlKey: true }],
    ['I', { ctrlKey: true, shiftKey: true }],
    ['+', { ctrlKey: true }],
    ['ArrowLeft', { altKey: true }],
  ])('%s is taken away, but goes on to our keys', (key, held) => {
    const end = guardKeys();
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    expect(press(key, held)).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', heard);
    end();
    expect(press(key, held)).toBe(false);
  });

  it.each([
    ['a', {}],
    ['z', { ctrlKey: true }],
    ['c', { ctrlKey: true }],
    ['v', { ctrlKey: true }],
    ['a', { ctrlKey: true }],
    ['\u20ac', { ctrlKey: true, altKey: true }],
  ])('%s stays with the text', (key, held) => {
    const end = guardKeys();
    expect(press(key, held)).toBe(false);
    end();
  });

  it('has no context menu', () => {
    const end = guardKeys();
    const event = new MouseEvent('contextmenu', { cancelable: true, bubbles: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    end();
  });
});
