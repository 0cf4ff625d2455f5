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
  return outcomes.flatMap((outcome) => {
    const covered = countsByPlace(outcome);
    return [
      ...outcome.migration.exempt.map((exemption) => fromManifest(exemption, outcome)),
      ...policy.comments
        .filter(({ id }) => id === outcome.migration.id)
        .map((comment) => fromComment(comment, outcome, policy)),
    ].flatMap((lapse) => {
      if (!isOver(lapse.lastDay, policy.input.now)) return [];
      const count = covered.get(keyOf(lapse.place)) ?? 0;
      // An idle comment has its own warning.
      if (lapse.source === 'comment' && count === 0) return [];
      return [
        {
          level: 'warning' as const,
          message: sentence(lapse, outcome.migration.id, count),
          place: lapse.place,
        },
      ];
    });
  });
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

/** How many usages an expired exemption covers, by its place. */
function countsByPlace({ usages, possible }: JudgedOutcome): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { exemption } of [...usages, ...possible]) {
    if (exemption === null || !exemption.expired) continue;
    const key = keyOf(exemption.place);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function sentence({ reason, owners, lastDay }: Lapse, id: string, count: number): string {
  const owner = owners.length > 0 ? owners.join(', ') : 'no owner';
  const usages = count === 1 ? '1 usage counts again' : `${count} usages count again`;
  const effect = count === 0 ? 'it covers nothing, delete it' : usages;
  return `the exemption from ${id} expired on ${lastDay} (${owner}; ${reason}): ${effect}`;
}
