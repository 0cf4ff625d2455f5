import type { MigrationOutcome, Outcome } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import { whyItMatters, writeInstead } from './advice.ts';
import { sharedBlindSpots } from './blind-spot-lines.ts';
import { describe, describeRest } from './describe.ts';
import { symbolName } from './names.ts';
import { plain } from './plain.ts';
import { toRows, type Row } from './rows.ts';
import { BLIND_SPOT_WORDS } from './words.ts';

/** A message on a line of the repository. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place: Place | null;
}

/** What fails first: usages of migrations in order, then blind spots; after them the warnings about the manifest. */
export function annotationsOf({ migrations, blindSpots, warnings }: Outcome): readonly Annotation[] {
  return [
    ...migrations.flatMap(failingRows),
    ...sharedBlindSpots(blindSpots.filter(({ failing }) => failing)).flatMap(([spot]) =>
      spot === undefined ? [] : [blindSpotError(spot)],
    ),
    ...warnings.map(({ level, message, place }) => ({
      level,
      title: 'cutover',
      message: plain(message),
      place,
    })),
  ];
}

function failingRows(result: MigrationOutcome): readonly Annotation[] {
  const failing = [...result.usages, ...result.possible].filter((finding) => finding.failing);
  return toRows(failing).map((row) => ({
    level: 'error',
    title: plain(result.migration.title),
    message: sentences(row, result),
    place: row.first,
  }));
}

function sentences(row: Row, { migration }: MigrationOutcome): string {
  const { first } = row;
  const certainty = first.confidence === 'possible' ? 'possible ' : '';
  const what = `${certainty}${symbolName(first.symbol)}: ${describe(first, migration)}${describeRest(row)}`;
  const details = [...writeInstead(migration, first.symbol), ...whyItMatters(migration)];
  return [what, ...details.map(([label, text]) => `${label}: ${text}`)].join('\n');
}

function blindSpotError(spot: Outcome['blindSpots'][number]): Annotation {
  return {
    level: 'error',
    title: 'blind spot',
    message: `${BLIND_SPOT_WORDS[spot.kind]}: old symbols may stand where nothing could look`,
    place: spot,
  };
}
