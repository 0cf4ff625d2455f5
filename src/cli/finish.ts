import { writeFileSync } from 'node:fs';
import { complain, type Complaint } from '../entry/complaint.ts';
import { CutoverError } from '../errors.ts';
import type { Ending } from './ending.ts';

/** Writes what a command has to say, files first. @returns the exit code: an output that cannot be written makes it 2. */
export function finish({ code, written, complaint }: Ending): number {
  let exit: number = code;
  // Where nobody hears the complaint, the exit code still tells: an error event would make it 1.
  process.stderr.on('error', () => undefined);
  for (const { path, text } of written) {
    const failure = path === null ? null : writeFile(path, text);
    if (failure === null) continue;
    process.stderr.write(failure.complaint);
    exit = Math.max(exit, failure.code);
  }
  process.stderr.write(complaint);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe: the verdict stands all the same.
    if (error.code === 'EPIPE') return;
    const failure = cannotWrite('standard output', error);
    process.stderr.write(failure.complaint);
    process.exitCode = Math.max(exit, failure.code);
  });
  for (const { path, text } of written) if (path === null) process.stdout.write(text);
  return exit;
}

function writeFile(path: string, text: string): Complaint | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (cause) {
    return cannotWrite(path, cause);
  }
}

function cannotWrite(where: string, cause: unknown): Complaint {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const hint =
    'What --output names has to be a file in a folder that is there and writable, with space left on its disk.';
  return complain(CutoverError.of(`cannot write ${where}: ${reason}`, hint, { cause }));
}
