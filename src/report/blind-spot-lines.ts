import type { AttributedBlindSpot, Outcome } from '../model/outcome.ts';
import { hang, markFirst } from './fit.ts';
import { placeText } from './names.ts';
import { count, number } from './numbers.ts';
import { paintFor } from './paint.ts';
import { plain } from './plain.ts';
import { group } from './rows.ts';
import { columnsOf, type TextView } from './view.ts';
import { BLIND_SPOT_WORDS } from './words.ts';

export const MOST_SPOTS_SHOWN = 20;

/** One blind spot, and every migration that it concerns. */
type SharedBlindSpot = readonly AttributedBlindSpot[];

/** A reader counts places: a blind spot that concerns three migrations is one. */
export function sharedBlindSpots(spots: readonly AttributedBlindSpot[]): readonly SharedBlindSpot[] {
  return group(spots, ({ file, line, column, kind }) => [file, line, column, kind]);
}

/** What could not be looked into: all of it where all is asked for, else only what a strict gate fails for. */
export function renderBlindSpots({ blindSpots }: Outcome, view: TextView): readonly string[] {
  const { migrations, all } = view;
  const asked = blindSpots.filter(
    ({ migration }) => migration === null || migrations === null || migrations.includes(migration),
  );
  const listed = sharedBlindSpots(all ? asked : asked.filter(({ failing }) => failing));
  if (listed.length === 0) return [];
  const isBad = listed.flat().some(({ failing }) => failing);
  const shown = all ? listed : listed.slice(0, MOST_SPOTS_SHOWN);
  const hidden = listed.length - shown.length;
  return [
    ...renderTitle(
      `${count(listed.length, 'blind spot')}: old symbols may stand where nothing could look`,
      isBad,
      view,
    ),
    '',
    ...shown.flatMap((spot) => renderSpot(spot, columnsOf(view))),
    ...(hidden > 0 ? [`  … and ${number(hidden)} more`] : []),
  ];
}

function renderTitle(title: string, isBad: boolean, view: TextView): readonly string[] {
  if (!isBad) return hang('', title, columnsOf(view));
  return markFirst(paintFor(view).bad('✗'), hang('  ', title, columnsOf(view)));
}

function renderSpot(shared: SharedBlindSpot, columns: number): readonly string[] {
  const [spot] = shared;
  if (spot === undefined) return [];
  const times = spot.count > 1 ? ` (${number(spot.count)} times)` : '';
  const ids = shared.flatMap(({ migration }) => (migration === null ? [] : [plain(migration)]));
  const whose = ids.length === 0 ? '' : ` · ${ids.join(', ')}`;
  return hang(`  ${placeText(spot)}   `, `${BLIND_SPOT_WORDS[spot.kind]}${times}${whose}`, columns);
}
