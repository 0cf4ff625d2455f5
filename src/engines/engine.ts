import type { BindProblem, Binding, BlindSpot, PackageFact, Usage } from '../model/usage.ts';
import type { Installed, Tree } from '../model/tree.ts';
import type { ScanSettings, SymbolRef } from '../model/manifest.ts';

/** What an engine is asked about one symbol. */
export interface SymbolQuery {
  /** What tells the answers apart: two migrations may ask for one symbol in different terms. */
  readonly key: string;
  readonly symbol: SymbolRef;
  /** Old symbols are also guarded against what no longer exists; new ones only counted; places only bound. */
  readonly role: 'old' | 'new' | 'place';
  /** The old definition may be gone: where it is, look for what still names it. */
  readonly removed: boolean;
  /** Names of untyped receivers that the manifest vouches for. */
  readonly receivers: readonly string[];
  /** Replacements: an alias that leads to one of them is itself the old symbol. */
  readonly to: readonly SymbolRef[];
}

/** The ground a scan stands on: every listed file, the part of it that is scanned, and the packages beside it. */
export interface Workplace {
  readonly tree: Tree;
  /** Paths whose usages count, sorted. */
  readonly scanned: readonly string[];
  readonly installed: Installed;
  readonly settings: ScanSettings;
  /** Told now and then how far a long scan has come. */
  readonly progress: (stage: string) => void;
  /** The largest stack there is: what is nested deeper is a blind spot, where else `ShallowStack` or the overflow is thrown. */
  readonly deepStack: boolean;
}

/** By `SymbolQuery.key`, each in one of the two. */
export interface Bound {
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly problems: ReadonlyMap<string, BindProblem>;
}

/** A usage, and the `SymbolQuery.key` of the query that it answers. */
export interface Answer extends Usage {
  readonly query: string;
}

export interface Judgement {
  readonly usages: readonly Answer[];
  readonly blindSpots: readonly BlindSpot[];
  readonly packages: readonly PackageFact[];
}

/** A package that nothing in the tree knows, by the key of the query that names it; `hint`: what may be meant. */
export interface Stranger {
  readonly query: string;
  readonly hint: string | null;
}

/** A call of a symbol, and the declaration whose callers are the next to ask for. */
export interface CallSite {
  readonly usage: Usage;
  readonly caller: SymbolRef | null;
}
