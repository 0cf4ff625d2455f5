import type { Outcome, Warning } from '../model/outcome.ts';
import { sharedBlindSpots } from './blind-spot-lines.ts';
import { inert, shorten } from './inert.ts';
import { number } from './numbers.ts';
import { MAX_TEXT } from './sarif-limits.ts';
import type { SarifLevel, SarifNotification } from './sarif-log.ts';
import { locationOf } from './sarif-place.ts';
import { BLIND_SPOT_WORDS } from './words.ts';

/** What was found, and what of it is in the file. */
export interface Share {
  readonly noun: string;
  readonly found: number;
  readonly kept: number;
}

const LEVELS = { notice: 'note', warning: 'warning' } as const satisfies Record<Warning['level'], SarifLevel>;

/** What is said of the manifest and the comments that silence. */
export function warningNotices(outcome: Outcome): readonly SarifNotification[] {
  return outcome.warnings.map(({ level, message, place }) => ({
    descriptor: { id: 'cutover-warning' },
    level: LEVELS[level],
    message: { text: shorten(inert(message), MAX_TEXT) },
    ...(place === null ? {} : { locations: [locationOf(place, outcome)] as const }),
  }));
}

/** Blind spots that fail nothing are no alerts: nobody has to act, yet whoever looks must find them. */
export function blindSpotNotices(outcome: Outcome): readonly SarifNotification[] {
  return sharedBlindSpots(outcome.blindSpots.filter(({ failing }) => !failing)).flatMap(([spot]) =>
    spot === undefined
      ? []
      : [
          {
            descriptor: { id: 'cutover-blind-spot' },
            level: 'note' as const,
            message: { text: `An old symbol may stand here unseen: ${BLIND_SPOT_WORDS[spot.kind]}.` },
            locations: [
              locationOf({ file: spot.file, line: spot.line, column: spot.column }, outcome),
            ] as const,
          },
        ],
  );
}

/** Says of each share that is not whole how much is missing. */
export function cutNotices(shares: readonly Share[]): readonly SarifNotification[] {
  return shares
    .filter(({ found, kept }) => kept < found)
    .map(({ noun, found, kept }) => ({
      descriptor: { id: 'cutover-cut' },
      level: 'warning',
      message: {
        text: `${number(kept)} of ${number(found)} ${noun} are in this file: GitHub takes no more. What fails comes first; cutover check lists all of it.`,
      },
    }));
}
