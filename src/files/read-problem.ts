import { CutoverError } from '../errors.ts';

const RUN_AGAIN = 'It changed while cutover was running: run it again.';
const LET_READ = 'Let the user who runs cutover read it, or leave it out: scan.exclude, .gitignore.';

const FAULTS: Readonly<Record<string, readonly [words: string, hint: string]>> = {
  EACCES: ['permission denied', LET_READ],
  EPERM: ['the system does not permit it', LET_READ],
  EIO: ['input/output error', 'The disk or the network file system failed: mend it and run again.'],
  ENOENT: ['it is there no more', RUN_AGAIN],
  ENOTDIR: ['it is there no more', RUN_AGAIN],
  ELOOP: ['it is a symbolic link now', RUN_AGAIN],
  EMFILE: ['too many open files', 'Raise the limit (`ulimit -n`) and run again.'],
};

/** The words for a file or a folder, as a user knows it, that the system does not hand over. Other errors are thrown on. */
export function readProblem(shown: string, cause: unknown): CutoverError {
  const code = systemCode(cause);
  if (code === null) throw cause;
  const [words, hint] = FAULTS[code] ?? ['the system refuses', LET_READ];
  return CutoverError.of(`cannot read ${shown}: ${words} (${code})`, hint, { cause });
}

/** The file is not of a kind that can be read whole: a folder, a fifo, a device. */
export function notRegular(shown: string): CutoverError {
  return CutoverError.of(`cannot read ${shown}: it is not a regular file`, RUN_AGAIN);
}

/** `ENOENT` and its like; null for what is no error of the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
