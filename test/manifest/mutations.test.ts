import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/manifest/manifest.ts';
import { EVERYTHING } from './full-manifest.ts';
import { bytesOf, problemsOf, WORLD } from './manifest-of.ts';

const INSERTIONS =
  '" \' # \u0020#x * ** @ { } [ ] : - , & * ! | > ? % \\ .. ~ 3.0 null &a *a <<: !!str npm: 😀 ` \r \t \0'.split(
    ' ',
  );

/** A linear congruential generator: the same numbers for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutated(text: string, seed: number): string {
  const next = random(seed);
  let result = text;
  for (let count = next(6) + 1; count > 0; count--) {
    const at = next(result.length);
    const insertion = next(3) > 0 ? (INSERTIONS[next(INSERTIONS.length)] ?? '') : '\n  ';
    result = result.slice(0, at) + insertion + result.slice(at + next(4));
  }
  return result;
}

describe('a manifest with random damage', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'seed %i has mistakes, each at a place of the file',
    (seed) => {
      const text = mutated(EVERYTHING, seed);
      const lines = text.split('\n');
      const problems = problemsOf(() =>
        parseManifest([{ path: 'cutover.yml', bytes: bytesOf(text) }], WORLD),
      );
      expect(problems.length).toBeGreaterThan(0);
      for (const { message, place } of problems) {
        expect(message).not.toMatch(/undefined|\[object|NaN|Invalid input/);
        expect(place?.column).toBeGreaterThan(0);
        expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 0) - 1]?.length ?? -1) + 1);
      }
    },
  );
});
