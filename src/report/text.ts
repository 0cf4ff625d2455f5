import type { MigrationOutcome, Outcome } from '../model/outcome.ts';
import { renderBlindSpots } from './blind-spot-lines.ts';
import { renderBlock } from './block.ts';
import { hang } from './fit.ts';
import { count } from './numbers.ts';
import { joinParagraphs } from './paragraphs.ts';
import { plain } from './plain.ts';
import { isMigrationShown } from './shown.ts';
import { renderSummaries } from './summary-lines.ts';
import { renderVerdict } from './verdict.ts';
import { columnsOf, type TextView } from './view.ts';
import { renderWarnings } from './warning-lines.ts';

/** The report for a person at a terminal: what fails first and in full, pass or fail last. */
export function renderText(outcome: Outcome, view: TextView): string {
  const shown = outcome.migrations.filter((migration) => isMigrationShown(migration, view));
  const isRest = shown.some((migration) => hasBlock(migration, view));
  const told = (migrations: readonly MigrationOutcome[]): readonly (readonly string[])[] => [
    ...migrations.filter((one) => hasBlock(one, view)).map((one) => renderBlock(one, outcome, view)),
    renderSummaries(
      migrations.filter((one) => !hasBlock(one, view)),
      outcome,
      { view, isRest },
    ),
  ];
  return joinParagraphs([
    renderHeader(outcome, view),
    ...told(shown.filter(({ passes }) => !passes)),
    ...told(shown.filter(({ passes }) => passes)),
    renderBlindSpots(outcome, view),
    renderWarnings(outcome.warnings, columnsOf(view)),
    renderVerdict(outcome, view),
  ]);
}

/** Whether there is more to say of a migration than that nothing is left. */
function hasBlock({ state, usages, possible, resolved }: MigrationOutcome, { all }: TextView): boolean {
  if (state === 'open' || (resolved !== null && resolved.length > 0)) return true;
  if (possible.some(({ failing }) => failing)) return true;
  return all && usages.length + possible.length > 0;
}

function renderHeader({ migrations, filesScanned, base }: Outcome, view: TextView): readonly string[] {
  const against = base === null ? '' : ` against ${plain(base)}`;
  const facts = [
    'cutover',
    count(migrations.length, 'migration'),
    count(filesScanned, 'file'),
    plain(view.tree) + against,
  ];
  return hang('', facts.join(' · '), columnsOf(view));
}
