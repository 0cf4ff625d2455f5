import glob from 'fast-glob';
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { readProblem, systemCode } from './read-problem.ts';

/**
 * The absolute paths that one `--manifest` names, seen from a folder. A path that is there is taken as it is, whatever
 * characters it holds; else it is a glob over everything on disk but what `.git` and `node_modules` hold.
 */
export function expandPattern(pattern: string, base: string): string[] {
  if (pattern === '') return [];
  const literal = resolve(base, pattern);
  if (isThere(literal, pattern)) return [literal];
  const never = ['.git', 'node_modules']
    .filter((name) => !pattern.includes(name))
    .map((name) => `**/${name}/**`);
  // With `onlyFiles` a symbolic link would be passed over in silence.
  const options = {
    cwd: base,
    absolute: true,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: never,
  };
  return glob.sync(pattern, options).filter((path) => !lstatSync(path).isDirectory());
}

function isThere(absolute: string, shown: string): boolean {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (systemCode(error) === 'ENAMETOOLONG') return false;
    throw readProblem(shown, error);
  }
}
