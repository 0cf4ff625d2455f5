import { writeFileSync } from 'node:fs';
import { CutoverError } from '../errors.ts';
import { complain } from './complain.ts';
import type { Ending } from './ending.ts';

/** Writes what a command has to say, files first. @returns the exit code: an output that cannot be written makes it 2. */
export function finish({ code, written, complaint }: Ending): number {
  let exit: number = code;
  for (const { path, text } of written) {
    const failure = path === null ? null : writeFile(path, text);
    if (failure === null) continue;
    process.stderr.write(failure.complaint);
    exit = Math.max(exit, failure.code);
  }
  process.stderr.write(complaint);
  // A reader that has seen enough (`| head`) closes the pipe: the verdict stands all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = Math.max(exit, 2);
  });
  for (const { path, text } of written) if (path === null) process.stdout.write(text);
  return exit;
}

function writeFile(path: string, text: string): Ending | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return complain(
      CutoverError.of(
        `cannot write ${path}: ${reason}`,
        'the folder of --output has to be there, and writable',
        { cause },
      ),
    );
  }
}
