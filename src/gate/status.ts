import type { Coverage, Exemption, Migration } from '../model/manifest.ts';
import type { Finding, Silencer } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import type { InlineExemption } from '../model/usage.ts';
import type { CommentFinder } from './comments.ts';
import { isOver } from './dates.ts';
import type { GateInput } from './input.ts';

/** A place that may hold an old symbol; null where it may hold any. */
export interface Site extends Place {
  readonly symbol: string | null;
}

export type Silence = Pick<Finding, 'status' | 'exemption'>;

/** What the gate is told to pass over in one migration: by design first, then debt with a name. */
export function silenceOf(site: Site, migration: Migration, policy: SilencePolicy): Silence {
  const { input } = policy;
  if (migration.allowed.some((allowance) => isCovered(site, allowance, input))) {
    return { status: 'allowed', exemption: null };
  }
  const silencers = [
    ...migration.exempt
      .filter((entry) => isCovered(site, entry, input))
      .map((entry) => fromManifest(entry, input.now)),
    ...policy.commentsAt(migration.id, site).map((comment) => fromComment(comment, input.now)),
  ];
  const holding = silencers.find(({ expired }) => !expired);
  if (holding !== undefined) return { status: 'exempt', exemption: holding };
  return { status: 'existing', exemption: silencers[0] ?? null };
}

export interface SilencePolicy {
  readonly input: GateInput;
  /** The valid ones. */
  readonly comments: readonly InlineExemption[];
  readonly commentsAt: CommentFinder;
}

function isCovered(site: Site, { files, symbols, inside }: Coverage, input: GateInput): boolean {
  if (files !== null && !files.some((glob) => glob.matches(site.file))) return false;
  if (symbols !== null && (site.symbol === null || !symbols.includes(site.symbol))) return false;
  return inside === null || input.standsInside(site, inside);
}

function fromManifest({ reason, owner, expires, place }: Exemption, now: string): Silencer {
  return { source: 'manifest', reason, owner, expires, expired: isOver(expires, now), place };
}

function fromComment({ reason, until, place }: InlineExemption, now: string): Silencer {
  return { source: 'comment', reason, owner: null, expires: until, expired: isOver(until, now), place };
}
