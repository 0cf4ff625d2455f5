/** What the manifest says, parsed and valid: every later stage trusts these types. */
import type { Place } from './place.ts';
import type { BlindSpotKind, PossibleReason, UsageKind } from './usage.ts';

/** One name of a symbol's path below its file or package: `Manager`, `getInstance`, `#secret`, `get*`. */
export interface Segment {
  readonly name: string;
  /** The name holds a `*` that stands for any run of characters. */
  readonly wildcard: boolean;
}

/**
 * A symbol as the manifest addresses it. `text` is the address as written and is its identity everywhere else.
 * A declaration's segments are never empty: `[default]` is the default export, two and more name a member.
 */
export type SymbolRef =
  | {
      readonly kind: 'declaration';
      readonly text: string;
      readonly path: string;
      readonly segments: readonly Segment[];
    }
  | { readonly kind: 'module'; readonly text: string; readonly path: string; readonly glob: Glob | null }
  | {
      readonly kind: 'package';
      readonly text: string;
      readonly specifier: string;
      readonly wildcard: boolean;
    }
  | {
      readonly kind: 'package-export';
      readonly text: string;
      readonly specifier: string;
      readonly segments: readonly Segment[];
    }
  | { readonly kind: 'global'; readonly text: string; readonly segments: readonly Segment[] };

/** A compiled path pattern; `text` is as the manifest writes it. */
export interface Glob {
  readonly text: string;
  matches(path: string): boolean;
}

/** A glob of the manifest's own; `place` is null for a default that nobody wrote. */
export interface PlacedGlob extends Glob {
  readonly place: Place | null;
}

export const GATES = ['observe', 'no-new', 'touched', 'zero'] as const;
/** From the mildest to the strictest. */
export type Gate = (typeof GATES)[number];

/** Where a usage stands: in a file the glob matches, or lexically within a declaration. */
export type Inside =
  | { readonly kind: 'files'; readonly glob: PlacedGlob }
  | { readonly kind: 'symbol'; readonly symbol: SymbolRef; readonly place: Place };

export type Context =
  | { readonly kind: 'any' }
  | { readonly kind: 'inside'; readonly inside: readonly Inside[] }
  | { readonly kind: 'outside'; readonly inside: readonly Inside[] }
  | { readonly kind: 'kind'; readonly kinds: readonly UsageKind[] }
  | { readonly kind: 'not'; readonly context: Context }
  | { readonly kind: 'all'; readonly contexts: readonly Context[] };

/** One entry of `forbidden`. `text` is the entry as the manifest writes it, without its gate. */
export interface ForbiddenEntry {
  readonly text: string;
  readonly context: Context;
  readonly gate: Gate | null;
}

/** What an exemption or an allowance covers; every field that is not null must hold. */
export interface Coverage {
  readonly files: readonly PlacedGlob[] | null;
  readonly symbols: readonly string[] | null;
  readonly inside: readonly Inside[] | null;
}

export interface Allowance extends Coverage {
  readonly reason: string | null;
  readonly place: Place;
}

export interface Exemption extends Coverage {
  readonly reason: string;
  readonly owner: string | null;
  /** Last day it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string | null;
  readonly place: Place;
}

/** One entry of `from`, with the replacement and the advice that belong to it alone. */
export interface OldSymbol {
  readonly symbol: SymbolRef;
  readonly to: readonly SymbolRef[];
  readonly how: string | null;
  readonly place: Place;
}

export interface Migration {
  readonly id: string;
  readonly title: string;
  readonly why: string | null;
  readonly how: string | null;
  readonly docs: string | null;
  /** Empty: the CODEOWNERS of the file that declares the old symbol. */
  readonly owners: readonly string[];
  readonly from: readonly OldSymbol[];
  /** Every replacement, those of single `from` entries included. */
  readonly to: readonly { readonly symbol: SymbolRef; readonly place: Place }[];
  readonly gate: Gate;
  readonly forbidden: readonly ForbiddenEntry[];
  readonly allowed: readonly Allowance[];
  readonly exempt: readonly Exemption[];
  readonly strict: boolean;
  readonly receivers: readonly string[];
  readonly removed: boolean;
  readonly place: Place;
}

export interface ScanSettings {
  readonly include: readonly PlacedGlob[];
  readonly exclude: readonly PlacedGlob[];
  /** Null: the nearest tsconfig.json or jsconfig.json above each file. */
  readonly tsconfig: readonly string[] | null;
  readonly packages: 'auto' | 'installed' | 'ignore';
}

/** Blind spots and possible usages that a strict gate may pass over. */
export interface Acceptance {
  readonly blindSpot: BlindSpotKind | null;
  readonly possible: PossibleReason | null;
  readonly files: readonly PlacedGlob[] | null;
  readonly reason: string;
  readonly place: Place;
}

export interface Manifest {
  readonly files: readonly string[];
  readonly scan: ScanSettings;
  readonly inlineExemptions: boolean;
  readonly accept: readonly Acceptance[];
  readonly migrations: readonly Migration[];
}
