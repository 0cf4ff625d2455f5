import type { Finding, MigrationOutcome, Outcome } from '../model/outcome.ts';
import { renderFileLines } from './file-lines.ts';
import { renderFullRows } from './full-rows.ts';
import { renderHeading } from './heading.ts';
import { number } from './numbers.ts';
import { fileShares, renderOwnerLines } from './owner-lines.ts';
import { paintFor } from './paint.ts';
import { isRemaining } from './remaining.ts';
import { findingsOf, toRows } from './rows.ts';
import { isShown } from './shown.ts';
import { strictReasons } from './strict-reasons.ts';
import { renderUsageLines } from './usage-lines.ts';
import { columnsOf, type TextView } from './view.ts';

/** Rows in full in one block; the others are counted. */
export const MOST_IN_FULL = 20;

/** One migration: its heading, what fails in full, the rest counted, or listed where all is asked for. */
export function renderBlock(result: MigrationOutcome, outcome: Outcome, view: TextView): readonly string[] {
  const columns = columnsOf(view);
  const paint = paintFor(view);
  const style = { migration: result.migration, hasBase: outcome.base !== null, columns, paint };
  const shown = [...result.usages, ...result.possible].filter((finding) => isShown(finding, view));
  const rows = toRows(shown.filter(({ failing }) => failing));
  const cutOff = rows.slice(MOST_IN_FULL).flatMap(findingsOf);
  const quiet = shown.filter(({ failing }) => !failing);
  const full = renderFullRows(rows.slice(0, MOST_IN_FULL), style);
  const body = [
    ...(full.length > 0 ? ['', ...full] : []),
    ...(view.all ? renderUsageLines([...cutOff, ...quiet], style) : renderRest(cutOff, quiet, style)),
    ...fixedLine(result, columns),
    ...strictLine(result, outcome),
  ];
  const heading = renderHeading(result, { columns, paint, shown });
  return trimBlank([...heading, ...body]);
}

function renderRest(
  cutOff: readonly Finding[],
  quiet: readonly Finding[],
  { hasBase, columns }: { readonly hasBase: boolean; readonly columns: number },
): readonly string[] {
  const left = quiet.filter(isRemaining);
  return [
    ...renderFileLines(cutOff, columns),
    ...renderOwnerLines(hasBase ? 'before' : 'left', left, columns),
  ];
}

function fixedLine({ resolved }: MigrationOutcome, columns: number): readonly string[] {
  if (resolved === null || resolved.length === 0) return [];
  const lead = `  fixed   ${number(resolved.length).padStart(4)}   `;
  return [lead + fileShares(resolved, columns - lead.length)];
}

function strictLine(result: MigrationOutcome, outcome: Outcome): readonly string[] {
  const reasons = strictReasons(result, outcome);
  return reasons === null ? [] : [`  strict  ${reasons}: see below`];
}

function trimBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
