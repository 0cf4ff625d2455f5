import type { Finding, MigrationOutcome } from '../model/outcome.ts';
import type { TextView } from './view.ts';

export function isShown({ owners }: Pick<Finding, 'owners'>, view: TextView): boolean {
  return view.owners === null || view.owners.some((owner) => owners.includes(owner));
}

/** Whether a migration has anything to do with the view: it is asked for, and the owners own it or usages of it. */
export function isMigrationShown(
  { migration, owners, usages, possible }: MigrationOutcome,
  view: TextView,
): boolean {
  if (view.migrations !== null && !view.migrations.includes(migration.id)) return false;
  return [{ owners }, ...usages, ...possible].some((owned) => isShown(owned, view));
}
