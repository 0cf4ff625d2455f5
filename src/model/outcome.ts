/** What the gate says: the findings, the verdict, and the outcome that every reporter is handed. */
import type { Gate, Manifest, Migration } from './manifest.ts';
import type { Place } from './place.ts';
import type { Binding, BlindSpot, Definition, PackageFact, Usage } from './usage.ts';

export type Status = 'introduced' | 'existing' | 'exempt' | 'allowed';

/** One step of the calls that make a usage bite. */
export interface ChainStep extends Place {
  readonly label: string;
  readonly edge: 'certain' | 'weak';
}

/** A context that holds for a usage. */
export interface HeldContext {
  /** Index into the migration's `forbidden`. */
  readonly entry: number;
  readonly certain: boolean;
  readonly chain: readonly ChainStep[];
}

/** What silences a usage, and where that is written. */
export interface Silencer {
  readonly source: 'manifest' | 'comment';
  readonly reason: string | null;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly expired: boolean;
  readonly place: Place;
}

/** A usage with everything that was decided about it. */
export interface Finding extends Usage {
  readonly contexts: readonly HeldContext[];
  readonly forbidden: boolean;
  readonly gate: Gate;
  readonly status: Status;
  readonly exemption: Silencer | null;
  readonly owners: readonly string[];
  readonly fingerprint: string;
  /** The gate counts it against the verdict. */
  readonly failing: boolean;
}

export interface MigrationOutcome {
  readonly migration: Migration;
  readonly state: 'open' | 'complete';
  readonly owners: readonly string[];
  readonly symbols: readonly Binding[];
  /** Every certain usage, forbidden or not, sorted by place. */
  readonly usages: readonly Finding[];
  readonly possible: readonly Finding[];
  /** Null where there is no base to compare with. */
  readonly resolved: readonly Finding[] | null;
  readonly adopted: number;
  readonly remaining: number;
  readonly passes: boolean;
}

export interface Warning {
  /** A notice asks nothing of the reader. */
  readonly level: 'notice' | 'warning';
  readonly message: string;
  readonly place: Place | null;
}

/** A blind spot, and the migration whose old symbol it may hide: null where it may hide any. */
export interface AttributedBlindSpot extends BlindSpot {
  readonly migration: string | null;
  /** A strict gate counts it against the verdict. */
  readonly failing: boolean;
}

export interface Reason {
  readonly kind: 'remaining' | 'possible' | 'blind-spot' | 'missing-replacement' | 'unused-glob';
  /** Null where it concerns the manifest as a whole. */
  readonly migration: string | null;
  readonly count: number;
}

/** By file, then by 1-based line: what GitHub knows an alert on that line again by. */
export type LineHashes = ReadonlyMap<string, ReadonlyMap<number, string>>;

export interface Tool {
  readonly name: 'cutover';
  readonly version: string;
  readonly compiler: string;
}

/** The whole result of one run; every reporter gets this and nothing else. */
export interface Outcome {
  readonly tool: Tool;
  readonly commit: string | null;
  /** The path from the git top level to the root: empty where they are one, or there is no git. */
  readonly folder: string;
  readonly base: string | null;
  /** UTC day, `YYYY-MM-DD`. */
  readonly now: string;
  readonly manifests: readonly string[];
  readonly verdict: 'pass' | 'fail';
  readonly reasons: readonly Reason[];
  readonly filesScanned: number;
  readonly migrations: readonly MigrationOutcome[];
  readonly packages: readonly PackageFact[];
  readonly blindSpots: readonly AttributedBlindSpot[];
  readonly warnings: readonly Warning[];
  /** Empty where nobody asked for them. */
  readonly lineHashes: LineHashes;
}

/** Every usage of one symbol, without a manifest and without a judgement. */
export interface FindResult {
  readonly tool: Tool;
  /** The address as it was asked for. */
  readonly symbol: string;
  readonly binding: Binding['binding'];
  readonly definitions: readonly Definition[];
  /** Certain usages, sorted by place. */
  readonly usages: readonly Usage[];
  readonly possible: readonly Usage[];
  readonly blindSpots: readonly BlindSpot[];
  readonly filesScanned: number;
  readonly packages: readonly PackageFact[];
  readonly warnings: readonly Warning[];
}

/** A manifest that is valid, and what its symbols were bound to. */
export interface Validation {
  readonly manifest: Manifest;
  /** By migration id, then by `SymbolRef.text`; replacements, and what its contexts name, included. */
  readonly bindings: ReadonlyMap<string, ReadonlyMap<string, Binding>>;
  readonly warnings: readonly Warning[];
}
