import type { Finding, MigrationOutcome } from '../model/outcome.ts';
import { displayWidth } from './cells.ts';
import { hang, markFirst } from './fit.ts';
import { number } from './numbers.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';
import { isRemaining } from './remaining.ts';

export interface HeadingStyle {
  readonly columns: number;
  readonly paint: Paint;
  /** The findings that the view lets through. */
  readonly shown: readonly Finding[];
}

/** A migration's title, and its counts at the right edge; below it where the title is too long. */
export function renderHeading(result: MigrationOutcome, style: HeadingStyle): readonly string[] {
  const { columns, paint, shown } = style;
  const mark = result.passes ? paint.good('✓') : paint.bad('✗');
  const title = plain(result.migration.title);
  const counts = countsOf(result, shown);
  const gap = columns - 2 - displayWidth(title) - displayWidth(counts);
  if (gap >= 2) return [`${mark} ${title}${' '.repeat(gap)}${counts}`];
  return [...markFirst(mark, hang('  ', title, columns)), `  ${counts}`];
}

function countsOf(result: MigrationOutcome, shown: readonly Finding[]): string {
  const { usages, possible, resolved, adopted, migration } = result;
  const left = usages.filter(isRemaining);
  const failing = left.filter((finding) => finding.failing).length;
  const introduced = left.filter(({ status }) => status === 'introduced').length;
  const unsure = possible.filter((finding) => finding.failing).length;
  const counts = [leftText(result, shown)];
  if (introduced > 0) counts.push(`${number(introduced)} new`);
  if (resolved !== null && resolved.length > 0) counts.push(`${number(resolved.length)} fixed`);
  if (failing > 0 && failing < left.length && introduced === 0) counts.push(`${number(failing)} failing`);
  if (unsure > 0) counts.push(`${number(unsure)} possible`);
  if (migration.to.length > 0) counts.push(`${number(adopted)} adopted`);
  return counts.join('   ');
}

/** `12 left`; with a base `14 → 12 left`; in a view that shows some of them only `3 of 12 left`. */
function leftText({ remaining, resolved, usages }: MigrationOutcome, shown: readonly Finding[]): string {
  const here = shown.filter(isRemaining).length;
  if (here < remaining) return `${number(here)} of ${number(remaining)} left`;
  if (resolved === null) return `${number(remaining)} left`;
  const introduced = usages.filter((usage) => isRemaining(usage) && usage.status === 'introduced').length;
  return `${number(remaining - introduced + resolved.length)} → ${number(remaining)} left`;
}
