import { CutoverError } from '../errors.ts';

/** What the manifest can say before the rest of the product can act on it. */
export type Construct =
  | 'gate: no-new'
  | 'gate: touched'
  | 'deadline'
  | 'release'
  | 'import-time'
  | 'reachable-from'
  | 'missing-argument'
  | 'with-argument'
  | 'argument'
  | 'scan.python-roots'
  | 'symbol: python file'
  | 'symbol: python:'
  | 'symbol: env:'
  | 'symbol: command:'
  | 'symbol: string:'
  | 'symbol: { text, in }';

const CONTEXTS = 'use "any", "inside", "outside", "kind" or "not" meanwhile';
const SYMBOLS = 'leave it out meanwhile; symbols of TypeScript, JavaScript and packages work';

/** A construct without a line here works. */
const NOT_BUILT: Partial<Record<Construct, string>> = {
  'gate: no-new': 'gate "no-new" is not built yet: use "zero" or "observe" meanwhile',
  'gate: touched': 'gate "touched" is not built yet: use "zero" or "observe" meanwhile',
  deadline:
    '"deadline" is not built yet: leave it out, and use gate "observe" until the day, "zero" after it',
  release: '"release" is not built yet: leave it out, and use gate "zero" on the release branch meanwhile',
  'import-time': `context "import-time" is not built yet: ${CONTEXTS}`,
  'reachable-from': `context "reachable-from" is not built yet: ${CONTEXTS}`,
  'missing-argument': `context "missing-argument" is not built yet: ${CONTEXTS}`,
  'with-argument': `context "with-argument" is not built yet: ${CONTEXTS}`,
  argument: `context "argument" is not built yet: ${CONTEXTS}`,
  'scan.python-roots': '"python-roots" is not built yet: leave it out; Python files are not read meanwhile',
  'symbol: python file': `a symbol in a Python file is not built yet: ${SYMBOLS}`,
  'symbol: python:': `a "python:" symbol is not built yet: ${SYMBOLS}`,
  'symbol: env:': `an "env:" symbol is not built yet: ${SYMBOLS}`,
  'symbol: command:': `a "command:" symbol is not built yet: ${SYMBOLS}`,
  'symbol: string:': `a "string:" symbol is not built yet: ${SYMBOLS}`,
  'symbol: { text, in }': `a "text" pattern is not built yet: ${SYMBOLS}`,
};

/** @throws CutoverError where the construct is valid but has no effect yet. */
export function refuseUnbuilt(construct: Construct): void {
  const sentence = NOT_BUILT[construct];
  if (sentence !== undefined) throw CutoverError.of(sentence);
}
