/** What engines find: plain facts, without syntax nodes and without policy. */
import type { Place, Span } from './place.ts';

export const USAGE_KINDS = [
  'import',
  're-export',
  'module',
  'dangling',
  'redeclared',
  'override',
  'property',
  'jsx',
  'decorator',
  'extends',
  'new',
  'call',
  'type',
  'string',
  'write',
  'value',
  'dependency',
  'read',
  'define',
  'pass',
] as const;
/** A partition: of several that fit, the first counts. `read`, `define` and `pass` are for settings. */
export type UsageKind = (typeof USAGE_KINDS)[number];

export const POSSIBLE_REASONS = [
  'any-receiver',
  'untyped-receiver',
  'computed-key',
  'spread-argument',
  'nullable-argument',
  'escapes',
  'conditional-binding',
  'weak-edge',
  'package-not-installed',
  'script-scope',
  'prose',
] as const;
export type PossibleReason = (typeof POSSIBLE_REASONS)[number];

export const BLIND_SPOT_KINDS = [
  'unparsed-file',
  'partial-parse',
  'time-budget',
  'bound-reached',
  'no-tsconfig',
  'computed-member',
  'any-receiver',
  'dynamic-import',
  'unresolved-specifier',
  'template',
  'excluded',
  'not-utf8',
  'too-large',
  'symlink',
  'missing-blob',
] as const;
export type BlindSpotKind = (typeof BLIND_SPOT_KINDS)[number];

/** A declaration that encloses a usage; `name` is null for what has none. */
export interface Enclosing {
  readonly kind:
    | 'module'
    | 'namespace'
    | 'class'
    | 'interface'
    | 'function'
    | 'method'
    | 'accessor'
    | 'constructor'
    | 'initializer';
  readonly name: string | null;
}

/** What a call hands over, before any judgement of it. */
export interface CallShape {
  /** One entry an argument; `path` is its 1-based position, or the name of a keyword or attribute. */
  readonly arguments: readonly {
    readonly path: string;
    readonly text: string;
    readonly spread: boolean;
    readonly missing: boolean;
  }[];
}

/** The line of a usage and the one before it, for a code frame. Lines are as they stand, cut where absurdly long. */
export interface Frame {
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** UTF-16 units that were cut from the front of every line. */
  readonly offset: number;
}

/** One token that resolves to an old or a new symbol. A plain fact: no syntax node, no policy. */
export interface Usage extends Span {
  readonly language: 'typescript' | 'python' | 'plain';
  /** The notebook cell, where there is one. */
  readonly cell: number | null;
  /** `SymbolRef.text` of the symbol it resolves to. */
  readonly symbol: string;
  readonly kind: UsageKind;
  readonly confidence: 'certain' | 'possible';
  readonly reason: PossibleReason | null;
  /** The name an `as` gives it here. */
  readonly declaredName: string | null;
  /** From the outermost to the innermost. */
  readonly enclosing: readonly Enclosing[];
  /** The usage's statement with white space folded: its identity when lines move. */
  readonly normalisedText: string;
  /** 0-based, among usages of one file that agree in symbol, kind, enclosing names and normalised text. */
  readonly ordinal: number;
  readonly callShape: CallShape | null;
  /** Stands under a guard that expects its absence (a `try` around the import). */
  readonly guarded: boolean;
  readonly frame: Frame;
}

/** A `cutover-allow <id>: <reason> [until <date>]` comment, its parts as they were written. */
export interface InlineExemption {
  readonly file: string;
  /** The last line of the comment: it covers usages on its own lines and on the one below. */
  readonly line: number;
  readonly id: string;
  /** Empty where none is given. */
  readonly reason: string;
  readonly until: string | null;
  /** Where the words `cutover-allow` begin. */
  readonly place: Place;
}

export interface BlindSpot {
  readonly kind: BlindSpotKind;
  /** `SymbolRef.text` of the symbol it may hide; null where it may hide any. */
  readonly symbol: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly count: number;
}

/** Where a symbol is declared: the name's own span, and the whole declaration's. */
export interface Definition extends Span {
  readonly extent: Span;
}

export interface Binding {
  readonly symbol: string;
  readonly binding: 'bound' | 'removed' | 'package' | 'setting';
  readonly definitions: readonly Definition[];
}

/** A symbol that does not bind, told apart, with the spelling that would. */
export interface BindProblem {
  readonly symbol: string;
  readonly kind:
    'missing-file' | 'missing-export' | 'missing-member' | 'ambiguous' | 'missing-package' | 'missing-global';
  readonly message: string;
  readonly hint: string | null;
}

export interface PackageFact {
  readonly name: string;
  readonly installed: boolean;
}
