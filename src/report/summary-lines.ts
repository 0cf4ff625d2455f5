import type { MigrationOutcome, Outcome } from '../model/outcome.ts';
import { hang, markFirst } from './fit.ts';
import { count } from './numbers.ts';
import { paintFor } from './paint.ts';
import { plain } from './plain.ts';
import { group } from './rows.ts';
import { strictReasons } from './strict-reasons.ts';
import { columnsOf, type TextView } from './view.ts';

export interface SummaryStyle {
  readonly view: TextView;
  /** Other migrations have been told before. */
  readonly isRest: boolean;
}

/** Migrations that are done, in one line; and in one line those that fail alike though nothing is left. */
export function renderSummaries(
  migrations: readonly MigrationOutcome[],
  outcome: Outcome,
  { view, isRest }: SummaryStyle,
): readonly string[] {
  const paint = paintFor(view);
  const alike = group(migrations, (migration) => [strictReasons(migration, outcome)]);
  return alike.flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const noun = isRest || alike.length > 1 ? 'other migration' : 'migration';
    const name = members.length === 1 ? plain(first.migration.title) : count(members.length, noun);
    const reasons = strictReasons(first, outcome);
    const but = reasons === null ? '' : `, but ${reasons}: see below`;
    const mark = first.passes ? paint.good('✓') : paint.bad('✗');
    return markFirst(mark, hang('  ', `${name}: nothing left${but}`, columnsOf(view)));
  });
}
