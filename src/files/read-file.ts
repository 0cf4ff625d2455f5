import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { CutoverError } from '../errors.ts';
import { notRegular, readProblem } from './read-problem.ts';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** What changed since the listing must fail, not lead elsewhere or hang: no symbolic link, no waiting for a fifo's writer. */
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The whole of a regular file.
 * @param shown the path as a user knows it, for messages.
 * @throws CutoverError where the file is there no more, or the system refuses to hand it over.
 */
export function readFile(absolute: string, shown: string): Buffer | 'too-large' {
  return opened(absolute, shown, (file) => {
    const { size } = regular(file, shown);
    if (size > MAX_FILE_BYTES) return 'too-large';
    const bytes = Buffer.allocUnsafeSlow(size);
    return bytes.subarray(0, fill(file, bytes));
  });
}

/** Reads one file after the other into the same memory, with as few questions to the system as there can be. */
export function fileReader(): typeof readFile {
  const memory = Buffer.allocUnsafeSlow(MAX_FILE_BYTES + 1);
  return (absolute, shown) =>
    opened(absolute, shown, (file) => {
      const length = fill(file, memory);
      // A fifo that nobody writes to, and the like, look empty.
      if (length === 0) regular(file, shown);
      return length > MAX_FILE_BYTES ? 'too-large' : memory.subarray(0, length);
    });
}

function opened<T>(absolute: string, shown: string, use: (file: number) => T): T {
  let file: number | null = null;
  try {
    file = openSync(absolute, READ_FLAGS);
    return use(file);
  } catch (error) {
    throw error instanceof CutoverError ? error : readProblem(shown, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function regular(file: number, shown: string): Stats {
  const stats = fstatSync(file);
  if (!stats.isFile()) throw notRegular(shown);
  return stats;
}

/** Systems cut what they hand over at the ends of pages: what ends elsewhere is all there is. */
const PAGE = 4096;

/** Reads until the file or the memory ends. @returns how many bytes */
function fill(file: number, memory: Buffer): number {
  let length = 0;
  while (length < memory.length) {
    const count = readSync(file, memory, length, memory.length - length, null);
    length += count;
    if (count === 0 || length % PAGE !== 0) break;
  }
  return length;
}
