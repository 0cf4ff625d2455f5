import type { ForbiddenEntry, Inside, Manifest, Migration, PlacedGlob } from '../model/manifest.ts';
import type { HeldContext, Outcome } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import type { StrangerOf } from './strangers.ts';
import type { Binding, BlindSpot, InlineExemption, Usage } from '../model/usage.ts';

/** Everything that pass or fail depends on. */
export interface GateInput {
  readonly manifest: Manifest;
  /** Today, a UTC day: `YYYY-MM-DD`. */
  readonly now: string;
  /** `--strict`: every migration is strict. */
  readonly strict: boolean;
  readonly blindSpots: readonly BlindSpot[];
  /** Every file of the tree, those that `scan` leaves out included. */
  readonly files: readonly string[];
  /** The globs of `scan` that match none of them. */
  readonly unmatchedScan: readonly PlacedGlob[];
  readonly comments: readonly InlineExemption[];
  /** What a symbol (`SymbolRef.text`) of the migration was bound to: every `from` has a binding. */
  bindingOf(symbol: string, migration: Migration): Binding | undefined;
  /** Certain and possible usages of an old symbol of the migration, or of a new one, by the migration's own terms. */
  usagesOf(symbol: string, role: 'old' | 'new', migration: Migration): readonly Usage[];
  readonly strangerOf: StrangerOf;
  ownersOf(path: string): readonly string[];
  contextsOf(usage: Usage, forbidden: readonly ForbiddenEntry[]): readonly HeldContext[];
  standsInside(place: Place, regions: readonly Inside[]): boolean;
}

export type Decision = Pick<Outcome, 'migrations' | 'verdict' | 'reasons' | 'warnings' | 'blindSpots'>;
