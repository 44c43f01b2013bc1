import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, call, failureFrom } from './call';

const wire = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('#wire', () => wire);

beforeEach(() => {
  wire.send.mockReset();
});

describe('a call', () => {
  it('sends ids as headers and typed words as bytes', async () => {
    wire.send.mockResolvedValue({ finds: [] });
    await call('note_look', { question: '3.1', caret: '4' }, 'été');
    const [name, body, headers] = wire.send.mock.calls[0] ?? [];
    expect(name).toBe('note_look');
    expect(new TextDecoder().decode(body)).toBe('été');
    expect(headers).toEqual({ 'sr-question': '3.1', 'sr-caret': '4' });
  });

  it('sends a form as JSON bytes, never as arguments', async () => {
    wire.send.mockResolvedValue(null);
    await call('passphrase_change', {}, { old: 'a', new: 'b' });
    const body = wire.send.mock.calls[0]?.[1] as Uint8Array;
    expect(JSON.parse(new TextDecoder().decode(body))).toEqual({ old: 'a', new: 'b' });
  });

  it('ends in a code, and drops every foreign word', async () => {
    wire.send.mockImplementation(() => Promise.reject(new Error('invalid value: string "Marie Tremblay"')));
    const refused = await call('app_lock', {}).then(
      () => null,
      (cause: unknown) => cause,
    );
    expect(refused).toBeInstanceOf(Refused);
    expect(JSON.stringify(failureFrom(refused))).toBe('{"code":"unknown","about":null}');
    expect(failureFrom({ code: 'Marie said', about: null }).code).toBe('unknown');
    expect(failureFrom({ code: 'wrong_passphrase', about: null }).code).toBe('wrong_passphrase');
  });
});
