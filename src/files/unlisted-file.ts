import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CutoverError } from '../errors.ts';
import { realPathBelow } from './path-below.ts';
import { MAX_FILE_BYTES, readFile } from './read-file.ts';
import { readProblem } from './read-problem.ts';

/**
 * A file that cutover looks for by its name, listed or not: UTF-8 text, without its byte order mark.
 * Null where there is none below `top` (absolute), or where a symbolic link leads out of it.
 * @throws CutoverError where there is one that cannot be read.
 */
export function readUnlisted(top: string, path: string): string | null {
  if (!isFile(join(top, path), path)) return null;
  const real = realPathBelow(top, path);
  if (real === null) return null;
  const bytes = readFile(join(top, real), path);
  if (bytes === 'too-large') throw tooLarge(path);
  return new TextDecoder().decode(bytes);
}

export function tooLarge(path: string): CutoverError {
  return CutoverError.of(
    `${path} is over ${MAX_FILE_BYTES / 1024 / 1024} MB`,
    'Is it the file that was meant? Name another.',
  );
}

function isFile(absolute: string, shown: string): boolean {
  try {
    return statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw readProblem(shown, error);
  }
}
