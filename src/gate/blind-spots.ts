import type { AttributedBlindSpot } from '../model/outcome.ts';
import type { Migration } from '../model/manifest.ts';
import type { BlindSpot } from '../model/usage.ts';
import { isAcceptedBlindSpot } from './accept.ts';
import type { JudgedMigration } from './finding.ts';
import { failsWhilePresent, strictestOf } from './gates.ts';
import { comparePlaces, compareText } from '../model/order.ts';
import { silenceOf } from './status.ts';

/** Every blind spot under each migration whose symbols it may hide; under none where it may hide any. Sorted by place. */
export function attributeBlindSpots(
  spots: readonly BlindSpot[],
  judged: readonly JudgedMigration[],
): readonly AttributedBlindSpot[] {
  const attributed = spots.flatMap((spot): readonly AttributedBlindSpot[] => {
    const concerned = judged.filter(({ migration }) => mentions(migration, spot.symbol));
    if (concerned.length > 0) {
      return concerned.map((one) => ({
        ...spot,
        migration: one.migration.id,
        failing: isFailing(spot, one),
      }));
    }
    return [{ ...spot, migration: null, failing: judged.some((one) => isFailing(spot, one)) }];
  });
  return onePerPlace(attributed);
}

/** How many blind spots fail the migration, those that may hide any symbol included. */
export function countFailingBlindSpots(
  spots: readonly AttributedBlindSpot[],
  judged: JudgedMigration,
): number {
  return spots.filter(({ migration, ...spot }) => {
    if (migration !== null) return migration === judged.migration.id && spot.failing;
    return isFailing(spot, judged);
  }).length;
}

function isFailing(spot: BlindSpot, { migration, strict, policy }: JudgedMigration): boolean {
  if (!strict || !failsWhilePresent(strictestOf(migration))) return false;
  if (spot.symbol !== null && !migration.from.some(({ symbol }) => symbol.text === spot.symbol)) return false;
  if (isAcceptedBlindSpot(spot, policy.input.manifest.accept)) return false;
  return silenceOf(spot, migration, policy).status === 'existing';
}

function mentions({ from, to }: Migration, symbol: string | null): boolean {
  return [...from, ...to].some((mention) => mention.symbol.text === symbol);
}

/** Several symbols of one migration may be hidden by the same blind spot: it is one. */
function onePerPlace(spots: readonly AttributedBlindSpot[]): readonly AttributedBlindSpot[] {
  const merged = new Map<string, AttributedBlindSpot>();
  for (const spot of spots) {
    const key = JSON.stringify([spot.file, spot.line, spot.column, spot.kind, spot.migration]);
    const known = merged.get(key) ?? spot;
    merged.set(key, {
      ...known,
      count: Math.max(known.count, spot.count),
      failing: known.failing || spot.failing,
    });
  }
  return [...merged.values()].toSorted(
    (a, b) =>
      comparePlaces(a, b) || compareText(a.kind, b.kind) || compareText(a.migration ?? '', b.migration ?? ''),
  );
}
