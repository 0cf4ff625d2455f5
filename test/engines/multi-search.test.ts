import { describe, expect, it } from 'vitest';
import { multiSearch } from '../../src/engines/multi-search.ts';

function places(text: string, needles: readonly string[]): string[] {
  const found: string[] = [];
  multiSearch(needles.map((needle) => Buffer.from(needle))).each(Buffer.from(text), (index, start) => {
    found.push(`${String(start)} ${needles[index] ?? ''}`);
  });
  return found.sort();
}

function naive(text: string, needles: readonly string[]): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const needle of needles)
      if (text.startsWith(needle, start)) found.push(`${String(start)} ${needle}`);
  }
  return found.sort();
}

/** Deterministic: the same texts in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

describe('searching for many byte strings at once', () => {
  it.each([
    ['the first and the last byte', 'abc abc', ['abc']],
    ['overlaps', 'aaaa', ['aa', 'aaa']],
    ['one that begins another', 'getManagers', ['get', 'getManager']],
    ['one byte', 'a.b.a', ['a', 'ab']],
    ['a text shorter than every needle', 'ab', ['abc']],
    ['an empty text', '', ['abc']],
    ['no needles', 'abc', []],
  ])('finds %s', (_what, text, needles) => {
    expect(places(text, needles)).toEqual(naive(text, needles));
  });

  it('finds what a naive search finds, in 2,000 texts', () => {
    const next = random(7);
    const word = (most: number): string =>
      Array.from({ length: 1 + Math.floor(next() * most) }, () => 'abc$'[Math.floor(next() * 4)]).join('');
    for (let run = 0; run < 2000; run++) {
      const needles = [...new Set(Array.from({ length: 1 + Math.floor(next() * 5) }, () => word(6)))];
      const text = word(80);
      expect(places(text, needles), `${text} / ${needles.join(' ')}`).toEqual(naive(text, needles));
    }
  });
});

it('refuses an empty needle, which would be found for ever', () => {
  expect(() => multiSearch([Buffer.from('a'), Buffer.from('')])).toThrow('empty');
});
