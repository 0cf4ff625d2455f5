import type { MigrationOutcome, Outcome } from '../model/outcome.ts';
import { REASON_WORDS } from './words.ts';

/**
 * What a strict migration fails for besides usages: `2 blind spots, 1 glob that matches no file`; null where nothing.
 * Each of them is listed below the migrations.
 */
export function strictReasons({ migration }: MigrationOutcome, { reasons }: Outcome): string | null {
  const words = reasons
    .filter(
      (reason) =>
        reason.migration === migration.id && reason.kind !== 'remaining' && reason.kind !== 'possible',
    )
    .map(({ kind, count }) => REASON_WORDS[kind](count));
  return words.length === 0 ? null : words.join(', ');
}
