import type { ForbiddenEntry, Inside, Manifest, PlacedGlob } from '../model/manifest.ts';
import type { HeldContext, Outcome } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import type { Binding, BlindSpot, InlineExemption, Usage } from '../model/usage.ts';

/** Everything that pass or fail depends on. */
export interface GateInput {
  readonly manifest: Manifest;
  /** Today, a UTC day: `YYYY-MM-DD`. */
  readonly now: string;
  /** `--strict`: every migration is strict. */
  readonly strict: boolean;
  /** By `SymbolRef.text`: every `from` has one. */
  readonly bindings: ReadonlyMap<string, Binding>;
  /** By `SymbolRef.text`, old and new symbols, certain and possible. */
  readonly usages: ReadonlyMap<string, readonly Usage[]>;
  readonly blindSpots: readonly BlindSpot[];
  /** Every file of the tree, those that `scan` leaves out included. */
  readonly files: readonly string[];
  /** The globs of `scan` that match none of them. */
  readonly unmatchedScan: readonly PlacedGlob[];
  readonly comments: readonly InlineExemption[];
  ownersOf(path: string): readonly string[];
  contextsOf(usage: Usage, forbidden: readonly ForbiddenEntry[]): readonly HeldContext[];
  standsInside(place: Place, regions: readonly Inside[]): boolean;
}

export type Decision = Pick<Outcome, 'migrations' | 'verdict' | 'reasons' | 'warnings' | 'blindSpots'>;
