import type { Outcome } from '../model/outcome.ts';
import { MOST_SPOTS_SHOWN, sharedBlindSpots } from './blind-spot-lines.ts';
import { MOST_IN_FULL } from './block.ts';
import { toRows } from './rows.ts';
import { isMigrationShown, isShown } from './shown.ts';
import type { TextView } from './view.ts';

/** Would `--all` show anything that this view does not? */
export function hidesAnything({ migrations, blindSpots }: Outcome, view: TextView): boolean {
  if (view.all) return false;
  const asked = blindSpots.filter(
    ({ migration }) => migration === null || view.migrations === null || view.migrations.includes(migration),
  );
  if (asked.some(({ failing }) => !failing) || sharedBlindSpots(asked).length > MOST_SPOTS_SHOWN) return true;
  return migrations
    .filter((migration) => isMigrationShown(migration, view))
    .some(({ usages, possible }) => {
      const findings = [...usages, ...possible].filter((finding) => isShown(finding, view));
      return findings.some(({ failing }) => !failing) || toRows(findings).length > MOST_IN_FULL;
    });
}
