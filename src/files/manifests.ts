import { lstatSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CutoverError, type Problem } from '../errors.ts';
import { openDisk, type Disk } from './disk.ts';
import { expandPattern } from './manifest-patterns.ts';
import { pathBelow, toPosix } from './path-below.ts';
import { readFile } from './read-file.ts';
import { readProblem, systemCode } from './read-problem.ts';
import { tooLarge } from './unlisted-file.ts';
import type { WorkingTree } from './working-tree.ts';

export interface ManifestFile {
  /** POSIX, from the root; begins with `../` where the file lies outside it. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * The manifest's files, sorted by path, each once; listed by git or not.
 * @param globs `--manifest`, paths or globs: from `cwd`, or where nothing is there, from the root. None: the usual places.
 * @throws CutoverError where there is no manifest, a glob matches nothing, or a file cannot be read or is led out of the root.
 */
export function findManifests(
  tree: WorkingTree,
  globs: readonly string[],
  cwd: string = tree.root,
): ManifestFile[] {
  const found = globs.length > 0 ? namedManifests(tree.root, globs, cwd) : usualManifests(tree.root);
  const paths = new Set(found.map((absolute) => toPosix(relative(tree.root, absolute))));
  return [...paths].sort().map((path) => ({ path, bytes: readManifest(tree.root, path) }));
}

function usualManifests(root: string): string[] {
  const disk = openDisk(root);
  const teams = [...disk.entries('cutover').keys()].filter(
    (name) => name.endsWith('.yml') && !name.startsWith('.'),
  );
  const places = ['cutover.yml', '.github/cutover.yml', ...teams.map((name) => `cutover/${name}`)];
  const found = places.filter((path) => disk.kindOf(path) !== null);
  if (found.length === 0) throw noManifest(root, misnamed(disk));
  return found.map((path) => resolve(root, path));
}

function namedManifests(root: string, globs: readonly string[], cwd: string): string[] {
  const bases = [...new Set([realpathSync.native(cwd), root])];
  const problems: Problem[] = [];
  const found = globs.flatMap((pattern) => {
    const matches = bases.map((base) => expandPattern(pattern, base)).find((files) => files.length > 0);
    if (matches === undefined) problems.push(nothingMatches(pattern, bases));
    return matches ?? [];
  });
  if (problems.length > 0) throw new CutoverError(problems);
  return found;
}

/** What the user names outside the root is read; a path in the root that a link leads out of it is the repository's doing. */
function readManifest(root: string, path: string): Buffer {
  const named = resolve(root, path);
  const real = realPathOf(named, path);
  if (pathBelow(root, named) !== null && pathBelow(root, real) === null) {
    const message = `the manifest ${path} is a symbolic link that leaves the root`;
    throw CutoverError.of(message, `Put the file itself there, or name it where it lies: --manifest ${real}`);
  }
  if (lstatSync(real).isDirectory()) {
    const message = `the manifest ${path || '.'} is a folder`;
    throw CutoverError.of(message, `Name the files in it: --manifest '${path && `${path}/`}*.yml'`);
  }
  const bytes = readFile(real, path);
  if (bytes === 'too-large') throw tooLarge(`the manifest ${path}`);
  return bytes;
}

function realPathOf(absolute: string, shown: string): string {
  try {
    return realpathSync.native(absolute);
  } catch (cause) {
    if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(cause) ?? '')) throw readProblem(shown, cause);
    const message = `the manifest ${shown} is a symbolic link that leads nowhere`;
    throw CutoverError.of(message, 'Put the file itself there, or remove the link.', { cause });
  }
}

function nothingMatches(pattern: string, bases: readonly string[]): Problem {
  const message = `--manifest ${pattern || "''"} matches no file; looked in ${bases.join(' and ')}`;
  const hint = "Give the path of a manifest, or a glob in quotes such as 'cutover/*.yml'.";
  return { message, place: null, hint };
}

const FIRST_MANIFEST = `Write cutover.yml, for example:

  version: 1
  migrations:
    - id: request-scoped-clients
      from: src/client.ts#getClient
      to: src/client-factory.ts#createClient

Or look first, without a manifest: cutover find src/client.ts#getClient`;

function noManifest(root: string, others: readonly string[]): CutoverError {
  const message = `no manifest: there is no cutover.yml, .github/cutover.yml or cutover/*.yml in ${root}`;
  const [other] = others;
  if (other === undefined) return CutoverError.of(message, FIRST_MANIFEST);
  const renamed = other.replace(/\.\w+$/, '.yml');
  return CutoverError.of(
    message,
    `${other} is there: rename it to ${renamed}, or name it: --manifest ${other}`,
  );
}

/** Files that stand where a manifest is looked for, under an ending that is not looked for. */
function misnamed(disk: Disk): readonly string[] {
  const teams = [...disk.entries('cutover').keys()].map((name) => `cutover/${name}`);
  const roots = ['cutover', '.github/cutover'].flatMap((path) => [`${path}.yaml`, `${path}.json`]);
  return [...roots, ...teams.sort()].filter(
    (path) => /\.(?:yaml|json)$/.test(path) && disk.kindOf(path) === 'file',
  );
}
