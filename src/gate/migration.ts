import type { MigrationOutcome } from '../model/outcome.ts';
import type { Migration } from '../model/manifest.ts';
import type { Binding } from '../model/usage.ts';
import { adoption } from './adoption.ts';
import { type JudgedMigration, judgeUsage } from './finding.ts';
import type { GateInput } from './input.ts';
import { onePerToken } from './one-per-token.ts';
import { compareText } from '../model/order.ts';
import { migrationOwners } from './owners.ts';

/** What one migration comes to; whether it passes depends on its blind spots too, and is decided elsewhere. */
export type JudgedOutcome = Omit<MigrationOutcome, 'passes'>;

export function judgeMigration(judged: JudgedMigration): JudgedOutcome {
  const { migration, policy } = judged;
  const { input } = policy;
  const old = [...new Set(migration.from.map(({ symbol }) => symbol.text))].toSorted(compareText);
  const findings = old
    .flatMap((symbol) => input.usagesOf(symbol, 'old', migration))
    .map((usage) => judgeUsage(usage, judged));
  const usages = onePerToken(
    findings.filter(({ confidence }) => confidence === 'certain'),
    migration,
  );
  const possible = onePerToken(
    findings.filter(({ confidence }) => confidence === 'possible'),
    migration,
  );
  const remaining = usages.filter(({ forbidden, status }) => forbidden && status === 'existing').length;
  const isComplete = remaining === 0 && !usages.some(({ status }) => status === 'exempt');
  return {
    migration,
    state: isComplete ? 'complete' : 'open',
    owners: migrationOwners(migration, input),
    symbols: old.map((symbol) => bindingOf(symbol, migration, input)),
    usages,
    possible,
    resolved: null,
    adopted: adoption(migration, usages, input),
    remaining,
  };
}

function bindingOf(symbol: string, migration: Migration, input: GateInput): Binding {
  const binding = input.bindingOf(symbol, migration);
  if (binding === undefined) throw new Error(`no binding was handed to the gate for ${symbol}`);
  return binding;
}
