import type { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { isDeclaredAt } from './contract.ts';
import { isIndexOfType } from './tokens.ts';
import { isUnnamedRequire } from './whole-module.ts';
import type { Witness } from './witness.ts';

/** What "find all references" does not list although other answers of the witness say that it refers to the symbol. */
export const UNLISTED = {
  'indexed type':
    '`I[\'legacy\']` in a file that has the name in no other form: "go to definition" leads to it',
  'resolved name': 'a name that the checker resolves to the declaration, alone or as one type of several',
  'loaded name':
    'what a pattern over `require(…)` or `await import(…)` binds is the symbol, and so is every later use',
  'named string':
    'a string with which a spy, `Object.hasOwn` or `in` names a member that the checker finds on the object beside it',
  'key string':
    'a string that its place takes, or a type leaves out, because the symbol bears this name: told by renaming it',
  'whole require':
    'a `require` whose value, which is the symbol, is used without a name: "find file references" lists it',
} as const satisfies Record<string, string>;

export type Unlisted = keyof typeof UNLISTED;

export function indexesOf(symbol: Addressed, witness: Witness): readonly ts.Node[] {
  return witness
    .stringsOf(symbol.name)
    .filter(isIndexOfType)
    .filter((token) => witness.definitionsAt(token).some((place) => isDeclaredAt(symbol, place)));
}

export function requiresOf({ isWholeModule, names }: Addressed, witness: Witness): readonly ts.Node[] {
  const files = new Set(isWholeModule ? names.map((name) => name.getSourceFile()) : []);
  return [...files].flatMap((file) => witness.specifiersOf(file).filter(isUnnamedRequire));
}
