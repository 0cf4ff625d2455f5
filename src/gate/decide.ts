import type { MigrationOutcome, Reason, Warning } from '../model/outcome.ts';
import { attributeBlindSpots, countFailingBlindSpots } from './blind-spots.ts';
import { commentFinder, commentWarnings, validComments } from './comments.ts';
import { expiryWarnings } from './expired.ts';
import type { JudgedMigration } from './finding.ts';
import type { Decision, GateInput } from './input.ts';
import { type JudgedOutcome, judgeMigration } from './migration.ts';
import { comparePlaces, compareText } from '../model/order.ts';
import type { SilencePolicy } from './status.ts';
import { strangerWarnings } from './strangers.ts';
import { findUnusedGlobs } from './unused-globs.ts';

/** The only author of pass and fail. Migrations come back sorted by id, whatever order the manifest has. */
export function decide(input: GateInput): Decision {
  const comments = validComments(input);
  const policy: SilencePolicy = { input, comments, commentsAt: commentFinder(comments) };
  const judged = input.manifest.migrations
    .map((migration): JudgedMigration => ({ migration, strict: input.strict || migration.strict, policy }))
    .toSorted((a, b) => compareText(a.migration.id, b.migration.id));
  const outcomes = judged.map((one) => judgeMigration(one));
  const blindSpots = attributeBlindSpots(input.blindSpots, judged);
  const globs = findUnusedGlobs(input, judged);
  const reasons = [
    ...outcomes.flatMap(findingReasons),
    ...judged.map((one) => reason('blind-spot', one.migration.id, countFailingBlindSpots(blindSpots, one))),
    ...globs.reasons,
  ].filter(({ count }) => count > 0);
  return {
    migrations: outcomes.map((outcome) => withVerdict(outcome, reasons)),
    verdict: reasons.length === 0 ? 'pass' : 'fail',
    reasons,
    warnings: sortWarnings([
      ...globs.warnings,
      ...commentWarnings(input),
      ...strangerWarnings(input.manifest, input.strangerOf),
      ...expiryWarnings(outcomes, policy),
    ]),
    blindSpots,
  };
}

function findingReasons({ migration, usages, possible }: JudgedOutcome): readonly Reason[] {
  const failing = (findings: MigrationOutcome['usages']) =>
    findings.filter((finding) => finding.failing).length;
  return [
    reason('remaining', migration.id, failing(usages)),
    reason('possible', migration.id, failing(possible)),
  ];
}

function reason(kind: Reason['kind'], migration: string, count: number): Reason {
  return { kind, migration, count };
}

function withVerdict(outcome: JudgedOutcome, reasons: readonly Reason[]): MigrationOutcome {
  return { ...outcome, passes: !reasons.some(({ migration }) => migration === outcome.migration.id) };
}

function sortWarnings(warnings: readonly Warning[]): readonly Warning[] {
  const nowhere = { file: '', line: 0, column: 0 };
  return warnings.toSorted(
    (a, b) => comparePlaces(a.place ?? nowhere, b.place ?? nowhere) || compareText(a.message, b.message),
  );
}
