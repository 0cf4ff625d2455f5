import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { CutoverError } from '../errors.ts';
import { notRegular, readProblem } from './read-problem.ts';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** What changed since the listing must fail, not lead elsewhere or hang: no symbolic link, no waiting for a fifo's writer. */
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Where a file's bytes go: called once with the file's size. */
export type Allocate = (size: number) => Buffer;

/**
 * The whole of a regular file, in one open, one fstat and (as a rule) one read.
 * @param shown the path as a user knows it, for messages.
 * @throws CutoverError where the file is there no more, or the system refuses to hand it over.
 */
export function readFile(
  absolute: string,
  shown: string,
  allocate: Allocate = (size) => Buffer.allocUnsafeSlow(size),
): Buffer | 'too-large' {
  let file: number | null = null;
  try {
    file = openSync(absolute, READ_FLAGS);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw notRegular(shown);
    return stats.size > MAX_FILE_BYTES ? 'too-large' : fill(file, allocate(stats.size), stats.size);
  } catch (error) {
    throw error instanceof CutoverError ? error : readProblem(shown, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** One piece of memory for file after file: each is overwritten by the next. */
export function reusedMemory(): Allocate {
  let memory = Buffer.alloc(0);
  return (size) => {
    if (memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, 2 * memory.length));
    return memory;
  };
}

function fill(file: number, bytes: Buffer, size: number): Buffer {
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}
