import type { Place } from '../model/place.ts';
import type { Located } from './located.ts';
import { positionOf } from './positions.ts';
import type { Path } from './positions.ts';
import type { ManifestInput } from './schema.ts';
import type { YamlFile } from './yaml.ts';

/** One valid file: what it says, and where each part of it stands. */
export interface ValidFile {
  readonly path: string;
  readonly input: ManifestInput;
  placeOf(path: Path): Place;
  /** A value as it stands in the file, its keys in the order of the text. */
  writtenAt(path: Path): unknown;
}

export function validFile(file: YamlFile, root: Located, input: ManifestInput): ValidFile {
  return {
    path: file.path,
    input,
    placeOf: (path) => file.placeOf(positionOf(root, path).nearest.start),
    writtenAt: (path) => positionOf(root, path).value?.value,
  };
}
