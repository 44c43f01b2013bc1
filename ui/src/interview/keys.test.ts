import { describe, expect, it } from 'vitest';
import { Jump, actionFor, digitOf, isWithdraw } from './keys';

const key = (name: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'code'>> = {}) => ({
  key: name,
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('keys', () => {
  it.each([
    [key('F2'), 'language'],
    [key('l', { ctrlKey: true }), 'language'],
    [key('F7'), 'keep'],
    [key('k', { ctrlKey: true }), 'keep'],
    [key('F8'), 'hide'],
    [key('h', { ctrlKey: true }), 'hide'],
    [key('F9'), 'speaker'],
    [key('D', { ctrlKey: true }), 'speaker'],
    [key('F3'), 'probe'],
    [key('p', { ctrlKey: true }), 'probe'],
    [key('F4'), 'none'],
    [key('E', { ctrlKey: true }), 'none'],
    [key('F6'), 'swap'],
    [key('F10'), 'beside'],
    [key('o', { ctrlKey: true }), 'beside'],
    [key('F12'), 'lock'],
    [key('ArrowDown', { ctrlKey: true }), 'next'],
    [key('Enter', { ctrlKey: true }), 'debrief'],
    [key('Backspace', { ctrlKey: true, shiftKey: true }), 'unwrite'],
    [key('1', { altKey: true }), 'section'],
    [key('&', { altKey: true, code: 'Digit1' }), 'section'],
  ])('%o', (event, does) => expect(actionFor(event)?.do).toBe(does));

  it.each([
    ['a bare letter is text', key('y')],
    ['a bare digit is text', key('3')],
    ['AltGr is never ours', key('q', { ctrlKey: true, altKey: true })],
    ['undo belongs to the editor', key('z', { ctrlKey: true })],
  ])('%s', (_, event) => expect(actionFor(event)).toBeNull());

  it('reads digits where they need Shift', () => {
    expect(digitOf({ key: 'à', code: 'Digit0' })).toBe(0);
    expect(digitOf({ key: '5', code: 'Numpad5' })).toBe(5);
    expect(digitOf({ key: 'a', code: 'KeyA' })).toBeNull();
  });

  it('Ctrl+G takes two digits', () => {
    const jump = new Jump();
    jump.start();
    expect(jump.take(3)).toBeNull();
    expect(jump.take(5)).toEqual({ section: 3, question: 5 });
    expect(jump.digits).toBeNull();
  });

  it('knows the keys that withdraw', () => {
    expect(isWithdraw(key('W', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isWithdraw(key('w', { ctrlKey: true }))).toBe(false);
  });
});
