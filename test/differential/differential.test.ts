import { expect, describe, test } from 'vitest';
import { measure } from './measure.ts';
import { withPackage } from './packages.ts';
import { failuresOf, overusedRules } from './verdict.ts';

const SEED = 20260101;
const SYMBOLS = 50;

const compared = ['viem', 'zod', 'rxjs', 'lodash', 'monaco-editor'] as const;
/** Two compilers read each package whole. */
const TIMEOUT = 600_000;

describe.each(compared)('against find-references, on %s', { timeout: TIMEOUT }, (name) => {
  test('has every reference, and what it adds is named', async () => {
    const measured = await withPackage(name, (root, paths) =>
      measure({ root, paths, seed: SEED, symbols: SYMBOLS }),
    );
    expect(failuresOf(measured)).toEqual([]);
    expect(overusedRules([measured])).toEqual([]);
    expect(measured.symbols).toBeGreaterThanOrEqual(SYMBOLS);
    expect(measured.references).toBeGreaterThan(SYMBOLS);
  });
});
