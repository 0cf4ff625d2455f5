import type { PlacedGlob } from '../model/manifest.ts';
import type { Place } from '../model/place.ts';
import { compileGlob } from './glob.ts';
import { listOf } from './list-of.ts';
import type { Path } from './positions.ts';

/** Answers where a path of a file stands, and what stands there. */
export interface Placer {
  placeOf(path: Path): Place;
  /** A value as it stands in the file, its keys in the order of the text. */
  writtenAt(path: Path): unknown;
}

/** A path of a file, at which one value stands or a list of them. */
export interface Spot {
  readonly file: Placer;
  readonly path: Path;
}

export function below(spot: Spot, ...steps: Path): Spot {
  return { file: spot.file, path: [...spot.path, ...steps] };
}

/** One or many, each with its own place. */
export function itemsAt<T extends string | object>(
  value: T | readonly T[] | undefined,
  { file, path }: Spot,
): readonly { readonly item: T; readonly place: Place }[] {
  return listOf(value).map((item, index) => ({
    item,
    place: file.placeOf(Array.isArray(value) ? [...path, index] : path),
  }));
}

export function globsAt(value: string | readonly string[], spot: Spot): readonly PlacedGlob[] {
  return itemsAt(value, spot).map(({ item, place }) => ({ ...compileGlob(item), place }));
}
