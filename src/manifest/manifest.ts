import { CutoverError } from '../errors.ts';
import type { Problem } from '../errors.ts';
import type { Manifest, SymbolRef } from '../model/manifest.ts';
import { compareText } from '../model/order.ts';
import { checkAcrossFiles } from './across-files.ts';
import { explain } from './explain.ts';
import { lower } from './lower.ts';
import { manifestSchema } from './schema.ts';
import { salvage } from './salvage.ts';
import { sortProblems } from './sort-problems.ts';
import { readSymbol } from './symbol.ts';
import { validFile } from './valid-file.ts';
import type { ValidFile } from './valid-file.ts';
import { indexWorld } from './world.ts';
import type { World } from './world.ts';
import { readYaml } from './yaml.ts';

export { manifestJsonSchema } from './schema.ts';
export { sortProblems } from './sort-problems.ts';
export type { World } from './world.ts';

export interface ManifestFile {
  /** POSIX, relative to the root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the files say: all of it, or where they hold mistakes, what is left of it without them. */
export interface ManifestReading {
  readonly manifest: Manifest;
  /** Sorted by place; where there are any, nothing may be judged by the manifest. */
  readonly problems: readonly Problem[];
}

/** @throws CutoverError with every mistake of every file, sorted by place. */
export function parseManifest(files: readonly ManifestFile[], world: World): Manifest {
  const { manifest, problems } = readManifest(files, world);
  if (problems.length > 0) throw new CutoverError(problems);
  return manifest;
}

/** Reads the files of a manifest as one; a file that is given twice is one file. */
export function readManifest(files: readonly ManifestFile[], world: World): ManifestReading {
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
    if (result.success) valid.push(validFile(file, file.root, result.data));
    if (result.success) return [];
    const { issues } = result.error;
    const rest = salvage(schema, file.root, issues);
    if (rest !== null) valid.push(validFile(file, rest.root, rest.input));
    return explain(file, file.root, issues);
  });
  const problems = [...read.flatMap((file) => file.problems), ...checkAcrossFiles(read), ...invalid];
  return { manifest: lower(valid, indexed), problems: sortProblems(problems) };
}

/** Reads one symbol as the command line writes it. @throws CutoverError where it is malformed or not built yet. */
export function parseSymbol(text: string, world: World): SymbolRef {
  return readSymbol(text, indexWorld(world));
}
