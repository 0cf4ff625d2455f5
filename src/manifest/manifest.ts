import { CutoverError } from '../errors.ts';
import type { Problem } from '../errors.ts';
import type { Manifest, SymbolRef } from '../model/manifest.ts';
import { comparePlaces, compareText } from '../model/order.ts';
import { checkAcrossFiles } from './across-files.ts';
import { explain } from './explain.ts';
import { lower } from './lower.ts';
import { manifestSchema } from './schema.ts';
import { readSymbol } from './symbol.ts';
import { validFile } from './valid-file.ts';
import type { ValidFile } from './valid-file.ts';
import { indexWorld } from './world.ts';
import type { World } from './world.ts';
import { readYaml } from './yaml.ts';

export { manifestJsonSchema } from './schema.ts';
export type { World } from './world.ts';

export interface ManifestFile {
  /** POSIX, relative to the root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the files of a manifest as one; a file that is given twice is one file.
 * @throws CutoverError with every mistake of every file, sorted by place.
 */
export function parseManifest(files: readonly ManifestFile[], world: World): Manifest {
  if (files.length === 0) throw CutoverError.of('there is no manifest', 'write cutover.yml at the root');
  const indexed = indexWorld(world);
  const schema = manifestSchema(indexed);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const sorted = [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
  const read = sorted.map(({ path, bytes }) => readYaml(path, bytes));

  const valid: ValidFile[] = [];
  const invalid = read.flatMap((file) => {
    if (file.root === null) return [];
    const result = schema.safeParse(file.root.value);
    if (!result.success) return explain(file, file.root, result.error.issues);
    valid.push(validFile(file, file.root, result.data));
    return [];
  });
  const problems = [...read.flatMap((file) => file.problems), ...checkAcrossFiles(read), ...invalid];
  if (problems.length > 0) throw new CutoverError(distinct(problems).toSorted(compareProblems));
  return lower(valid, indexed);
}

/** Reads one symbol as the command line writes it. @throws CutoverError where it is malformed or not built yet. */
export function parseSymbol(text: string, world: World): SymbolRef {
  return readSymbol(text, indexWorld(world));
}

/** A mistake below an anchor is found once for each alias. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.place === null || b.place === null) throw new Error('a problem of a manifest has no place');
  return comparePlaces(a.place, b.place) || compareText(a.message, b.message);
}
