import type { Exemption } from '../model/manifest.ts';
import type { Silencer, Warning } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import type { InlineExemption } from '../model/usage.ts';
import { isOver } from './dates.ts';
import type { JudgedOutcome } from './migration.ts';
import type { SilencePolicy } from './status.ts';

/** One warning for each exemption whose last day is over: who is asked, and how many usages count again. */
export function expiryWarnings(
  outcomes: readonly JudgedOutcome[],
  policy: SilencePolicy,
): readonly Warning[] {
  return outcomes.flatMap((outcome) =>
    [
      ...outcome.migration.exempt.map((exemption) => fromManifest(exemption, outcome)),
      ...policy.comments
        .filter(({ id }) => id === outcome.migration.id)
        .map((comment) => fromComment(comment, outcome, policy)),
    ].flatMap((lapse) => {
      if (!isOver(lapse.lastDay, policy.input.now)) return [];
      const count = countCovered(lapse, outcome);
      // An idle comment has its own warning.
      if (lapse.source === 'comment' && count === 0) return [];
      return [
        {
          level: 'warning' as const,
          message: sentence(lapse, outcome.migration.id, count),
          place: lapse.place,
        },
      ];
    }),
  );
}

interface Lapse {
  readonly source: Silencer['source'];
  readonly reason: string;
  readonly owners: readonly string[];
  readonly lastDay: string | null;
  readonly place: Place;
}

function fromManifest({ reason, owner, expires, place }: Exemption, { owners }: JudgedOutcome): Lapse {
  return { source: 'manifest', reason, owners: owner === null ? owners : [owner], lastDay: expires, place };
}

function fromComment(comment: InlineExemption, { owners }: JudgedOutcome, { input }: SilencePolicy): Lapse {
  const { file, reason, until, place } = comment;
  const here = input.ownersOf(file);
  return { source: 'comment', reason, owners: here.length > 0 ? here : owners, lastDay: until, place };
}

function countCovered({ place }: Lapse, { usages, possible }: JudgedOutcome): number {
  return [...usages, ...possible].filter(({ exemption }) => {
    if (exemption === null || !exemption.expired) return false;
    const at = exemption.place;
    return at.file === place.file && at.line === place.line && at.column === place.column;
  }).length;
}

function sentence({ reason, owners, lastDay }: Lapse, id: string, count: number): string {
  const owner = owners.length > 0 ? owners.join(', ') : 'no owner';
  const usages = count === 1 ? '1 usage counts again' : `${count} usages count again`;
  const effect = count === 0 ? 'it covers nothing, delete it' : usages;
  return `the exemption from ${id} expired on ${lastDay} (${owner}; ${reason}): ${effect}`;
}
