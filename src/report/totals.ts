import type { Finding, MigrationOutcome, Outcome } from '../model/outcome.ts';

/** Sums over all migrations. `introduced` and `resolved` are null where there is no base to compare with. */
export interface Totals {
  readonly remaining: number;
  readonly introduced: number | null;
  readonly existing: number;
  readonly resolved: number | null;
  readonly exempt: number;
  readonly allowed: number;
  readonly possible: number;
  readonly filesScanned: number;
  readonly filesWithUsages: number;
}

export function totalsOf({ migrations, base, filesScanned }: Outcome): Totals {
  const usages = migrations.flatMap((migration) => migration.usages);
  const count = (status: Finding['status']) =>
    usages.filter((usage) => usage.forbidden && usage.status === status).length;
  return {
    remaining: sum(migrations, ({ remaining }) => remaining),
    introduced: base === null ? null : count('introduced'),
    existing: count('existing'),
    resolved: base === null ? null : sum(migrations, ({ resolved }) => resolved?.length ?? 0),
    exempt: count('exempt'),
    allowed: count('allowed'),
    possible: sum(migrations, ({ possible }) => possible.length),
    filesScanned,
    filesWithUsages: new Set(usages.map(({ file }) => file)).size,
  };
}

function sum(migrations: readonly MigrationOutcome[], of: (migration: MigrationOutcome) => number): number {
  return migrations.reduce((total, migration) => total + of(migration), 0);
}
