import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/gate/fingerprint.ts';
import { usage } from './samples.ts';

const found = usage('src/chat/rooms.ts', 12, { enclosing: [{ kind: 'function', name: 'join' }] });

describe('a fingerprint', () => {
  it('is short, and the same for lines that moved', () => {
    const moved = { ...found, line: 90, column: 7, endLine: 90, endColumn: 30 };
    expect(fingerprint('websockets', found)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint('websockets', moved)).toBe(fingerprint('websockets', found));
  });

  it.each([
    ['migration', 'sessions', found],
    ['symbol', 'websockets', { ...found, symbol: 'src/a.ts#b' }],
    ['kind', 'websockets', { ...found, kind: 'value' as const }],
    ['path', 'websockets', { ...found, file: 'src/chat/lobby.ts' }],
    ['enclosing name', 'websockets', { ...found, enclosing: [{ kind: 'function' as const, name: 'leave' }] }],
    ['text', 'websockets', { ...found, normalisedText: 'return getWebSocketManager()' }],
    ['ordinal', 'websockets', { ...found, ordinal: 1 }],
  ])('differs with the %s', (_name, id, other) => {
    expect(fingerprint(id, other)).not.toBe(fingerprint('websockets', found));
  });

  it('does not run its parts together', () => {
    const a = { ...found, symbol: 'ab', file: 'c' };
    const b = { ...found, symbol: 'a', file: 'bc' };
    expect(fingerprint('m', a)).not.toBe(fingerprint('m', b));
  });
});
