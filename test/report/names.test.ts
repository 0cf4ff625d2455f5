import { describe, expect, it } from 'vitest';
import { symbolName, symbolNames, withinText } from '../../src/report/names.ts';
import { count, number } from '../../src/report/numbers.ts';

describe('a symbol is called', () => {
  it.each([
    ['src/ws.ts#getManager', 'getManager'],
    ['src/ws.ts#Manager.getInstance', 'Manager.getInstance'],
    ['src/ws.ts#Manager.#secret', 'Manager.#secret'],
    ['src/ws.ts#default', 'src/ws.ts#default'],
    ['src/ws.ts', 'src/ws.ts'],
    ['lodash#merge', 'merge'],
    ['@acme/ws-legacy', '@acme/ws-legacy'],
    ['global:name', 'global:name'],
  ])('%s: %s', (symbol, name) => {
    expect(symbolName(symbol)).toBe(name);
  });

  it('by a number where there are several', () => {
    expect(symbolNames(['a.ts#b'])).toBe('b');
    expect(symbolNames(['a.ts#b', 'a.ts#c'])).toBe('2 symbols');
  });
});

describe('what encloses a usage', () => {
  it('is named from the outside in', () => {
    const names = [
      { kind: 'module' as const, name: 'src/a.ts' },
      { kind: 'class' as const, name: 'Room' },
      { kind: 'function' as const, name: null },
      { kind: 'method' as const, name: 'join' },
    ];
    expect(withinText(names)).toBe('Room.join');
    expect(withinText(names.slice(0, 1))).toBeNull();
  });
});

describe('numbers', () => {
  it('are grouped by threes', () => {
    expect([0, 999, 1000, 1234567].map(number)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('agree with their nouns', () => {
    expect([0, 1, 2].map((value) => count(value, 'usage'))).toEqual(['0 usages', '1 usage', '2 usages']);
  });
});
