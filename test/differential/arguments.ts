import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_COMPARED, type Compared } from './packages.ts';

export interface Arguments {
  readonly seed: number;
  readonly symbols: number;
  /** What is compared: packages by name, or one folder. */
  readonly packages: readonly Compared[];
  readonly root: string | null;
}

export const USAGE = 'npm run differential -- [--seed N] [--symbols N] [--package NAME | --root DIR]';

/** @throws Error saying what is wrong, for what is not understood. */
export function readArguments(words: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { seed: text, symbols: text, package: text, root: text },
  });
  if (values.package !== undefined && values.root !== undefined)
    throw new Error('--package and --root: give one of them');
  return {
    seed: wholeNumber('--seed', values.seed ?? '1'),
    symbols: wholeNumber('--symbols', values.symbols ?? '50'),
    packages: values.package === undefined ? ALL_COMPARED : [packageNamed(values.package)],
    root: values.root === undefined ? null : resolve(values.root),
  };
}

function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${flag} takes a whole number, not ${JSON.stringify(text)}`);
  return Number(text);
}

function packageNamed(name: string): Compared {
  const known = ALL_COMPARED.find((each) => each === name);
  if (known === undefined) throw new Error(`--package takes one of ${ALL_COMPARED.join(', ')}`);
  return known;
}
