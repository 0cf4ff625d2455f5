import type { Finding, HeldContext, MigrationOutcome, Outcome, Silencer } from '../model/outcome.ts';
import type { Migration } from '../model/manifest.ts';
import { excerptOf } from './excerpt.ts';
import { withinText } from './names.ts';
import type { Report, ReportedUsage } from './schema.ts';
import { printJson } from './print-json.ts';
import { totalsOf } from './totals.ts';

/** The report for machines: JSON of schema version 1, indented by two, one newline at the end. */
export function renderJson(outcome: Outcome): string {
  return printJson(toReport(outcome));
}

export function toReport(outcome: Outcome): Report {
  return {
    schemaVersion: 1,
    tool: { name: outcome.tool.name, version: outcome.tool.version },
    commit: outcome.commit,
    base: outcome.base,
    now: outcome.now,
    manifests: [...outcome.manifests],
    verdict: outcome.verdict,
    reasons: outcome.reasons.map(({ kind, migration, count }) => ({ kind, migration, count })),
    totals: totalsOf(outcome),
    packages: outcome.packages.map(({ name, installed }) => ({ name, installed })),
    migrations: outcome.migrations.map(toMigration),
    blindSpots: outcome.blindSpots.map(({ kind, migration, file, line, column, count }) => ({
      kind,
      migration,
      file,
      line,
      column,
      count,
    })),
    policyChanges: [],
  };
}

function toMigration(outcome: MigrationOutcome): Report['migrations'][number] {
  const { migration } = outcome;
  const toUsages = (findings: readonly Finding[]) => findings.map((finding) => toUsage(finding, migration));
  return {
    id: migration.id,
    title: migration.title,
    gate: migration.gate,
    state: outcome.state,
    owners: [...outcome.owners],
    adopted: outcome.adopted,
    remaining: outcome.remaining,
    symbols: outcome.symbols.map(({ symbol, binding, definitions }) => ({
      symbol,
      binding,
      definitions: definitions.map(({ file, line, column }) => ({ file, line, column })),
    })),
    usages: toUsages(outcome.usages),
    possible: toUsages(outcome.possible),
    resolved: outcome.resolved === null ? null : toUsages(outcome.resolved),
  };
}

function toUsage(finding: Finding, { forbidden }: Migration): ReportedUsage {
  const { file, line, column, endLine, endColumn, symbol, kind, confidence, reason } = finding;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    symbol,
    kind,
    confidence,
    reason,
    forbidden: finding.forbidden,
    gate: finding.gate,
    status: finding.status,
    contexts: finding.contexts.flatMap(({ entry }) => forbidden[entry]?.text ?? []),
    chain: chainOf(finding.contexts),
    within: withinText(finding.enclosing),
    owners: [...finding.owners],
    excerpt: excerptOf(finding),
    fingerprint: finding.fingerprint,
    exemption: finding.exemption === null ? null : toExemption(finding.exemption),
  };
}

/** The first chain there is: every one ends at the usage. */
function chainOf(contexts: readonly HeldContext[]): ReportedUsage['chain'] {
  const chain = contexts.find((context) => context.chain.length > 0)?.chain ?? [];
  return chain.map(({ file, line, column, label }) => ({ file, line, column, label }));
}

function toExemption({
  source,
  reason,
  owner,
  expires,
  expired,
  place,
}: Silencer): ReportedUsage['exemption'] {
  const { file, line, column } = place;
  return { source, reason, owner, expires, expired, file, line, column };
}
