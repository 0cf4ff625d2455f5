import { Minimatch, type MinimatchOptions } from 'minimatch';
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDisk, type Disk } from './disk.ts';
import { readProblem, systemCode } from './read-problem.ts';

const OPTIONS: MinimatchOptions = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };

/**
 * The absolute paths that one `--manifest` names, seen from a folder. A path that is there is taken as it is, whatever
 * characters it holds; else it is a glob over everything on disk but what `.git` and `node_modules` hold.
 */
export function expandPattern(pattern: string, base: string): string[] {
  if (pattern === '') return [];
  const literal = resolve(base, pattern);
  if (isThere(literal, pattern)) return [literal];
  const names = pattern.split('/');
  const wild = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
  if (wild < 0) return [];
  const folder = resolve(base, names.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  if (!isThere(folder, pattern) || !lstatSync(folder).isDirectory()) return [];
  const matcher = new Minimatch(names.slice(wild).join('/'), OPTIONS);
  const closed = ['.git', 'node_modules'].filter((name) => !pattern.includes(name));
  return matchesBelow(openDisk(folder), '', { matcher, closed }).map((path) => join(folder, path));
}

interface Wanted {
  readonly matcher: Minimatch;
  /** Names of folders that are not looked into. */
  readonly closed: readonly string[];
}

/** A symbolic link is a match like any file, and is not followed. */
function matchesBelow(disk: Disk, folder: string, wanted: Wanted): string[] {
  return [...disk.entries(folder)].flatMap(([name, kind]) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind !== 'folder') return wanted.matcher.match(path) ? [path] : [];
    const enter = !wanted.closed.includes(name) && wanted.matcher.match(path, true);
    return enter ? matchesBelow(disk, path, wanted) : [];
  });
}

function isThere(absolute: string, shown: string): boolean {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (systemCode(error) === 'ENAMETOOLONG') return false;
    throw readProblem(shown, error);
  }
}
