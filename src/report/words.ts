import type { Reason, Status } from '../model/outcome.ts';
import type { Binding, BlindSpotKind, PossibleReason, UsageKind } from '../model/usage.ts';
import { count } from './numbers.ts';

export const KIND_WORDS = {
  import: 'import',
  're-export': 're-export',
  module: 'module',
  dangling: 'dangling',
  redeclared: 'redeclared',
  override: 'override',
  property: 'property',
  jsx: 'JSX element',
  decorator: 'decorator',
  extends: 'extends',
  new: 'new',
  call: 'call',
  type: 'type',
  string: 'string',
  write: 'write',
  value: 'value',
  dependency: 'dependency',
  read: 'read',
  define: 'define',
  pass: 'pass',
} as const satisfies Record<UsageKind, string>;

/** What a kind means where its name does not say it. */
export const KIND_GLOSSES: Partial<Record<UsageKind, string>> = {
  dangling: 'what it names no longer exists',
  redeclared: 'the old definition is back',
};

export const POSSIBLE_WORDS = {
  'any-receiver': 'the receiver is of type any',
  'untyped-receiver': 'the receiver has no type',
  'computed-key': 'the key is computed',
  'spread-argument': 'a spread may cover the argument',
  'nullable-argument': 'the argument may be null or undefined',
  escapes: 'the value is handed on to code that cannot be followed',
  'conditional-binding': 'the name is bound on some paths only',
  'weak-edge': 'a call on the way there is not certain',
  'package-not-installed': 'the package is not installed',
  'script-scope': 'a script may get this name from another script',
  prose: 'it stands in prose',
} as const satisfies Record<PossibleReason, string>;

export const BLIND_SPOT_WORDS = {
  'unparsed-file': 'the file could not be parsed',
  'partial-parse': 'the file has syntax errors; the rest of it was scanned',
  'time-budget': 'the time for this file ran out',
  'bound-reached': 'the search was cut off at its bound',
  'no-tsconfig': 'the tsconfig could not be read whole: what its path aliases mean is not known',
  'computed-member': 'a member is reached by a computed key',
  'any-receiver': 'a member is reached through any',
  'dynamic-import': 'the module that is imported is computed',
  'unresolved-specifier': 'the imported module was not found',
  template: 'a template holds the old name',
  excluded: 'the file is left out of the scan',
  'not-utf8': 'the file is not UTF-8 text',
  'too-large': 'the file is larger than 10 MB',
  symlink: 'a symbolic link leads to what is not scanned',
  'missing-blob': 'the content is not in this clone',
} as const satisfies Record<BlindSpotKind, string>;

export const STATUS_LABELS = {
  introduced: 'new',
  existing: 'left',
  exempt: 'exempt',
  allowed: 'allowed',
} as const satisfies Record<Status, string>;

/** Where a symbol without a definition in the tree is declared. */
export const BINDING_WORDS = {
  bound: 'in the tree',
  removed: 'nowhere: it is removed',
  package: 'in a package',
  setting: 'as a setting',
} as const satisfies Record<Binding['binding'], string>;

/** All but the first fail under `strict` alone. */
export const REASON_WORDS = {
  remaining: (n) => `${count(n, 'usage')} left`,
  possible: (n) => count(n, 'possible usage'),
  'blind-spot': (n) => count(n, 'blind spot'),
  'missing-replacement': (n) => `${count(n, 'replacement')} missing`,
  'unused-glob': (n) => `${count(n, 'glob')} that ${n === 1 ? 'matches' : 'match'} no file`,
} as const satisfies Record<Reason['kind'], (n: number) => string>;
