import type { Placer } from './items-at.ts';
import type { Located } from './located.ts';
import { positionOf } from './positions.ts';
import type { ManifestInput } from './schema.ts';
import type { YamlFile } from './yaml.ts';

/** One valid file: what it says, and where each part of it stands. */
export interface ValidFile extends Placer {
  readonly path: string;
  readonly input: ManifestInput;
}

export function validFile(file: YamlFile, root: Located, input: ManifestInput): ValidFile {
  return {
    path: file.path,
    input,
    placeOf: (path) => file.placeOf(positionOf(root, path).nearest.start),
    writtenAt: (path) => positionOf(root, path).value?.value,
  };
}
