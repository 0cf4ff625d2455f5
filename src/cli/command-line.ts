import { CutoverError, isStackOverflow, ShallowStack } from '../errors.ts';
import { parseArguments } from './arguments.ts';
import { complain } from './complain.ts';
import type { Ending } from './ending.ts';
import { execute, type Surroundings } from './execute.ts';
import { finish } from './finish.ts';
import { progressLine } from './progress-line.ts';
import { answerFromThread, isThread, runInThread } from './thread.ts';
import { today } from './today.ts';

/**
 * Reads the arguments, runs the command, writes what it has to say, and sets the exit code.
 * @param entry URL of the module to run again in a thread with a larger stack, where a command needs one
 */
export async function commandLine(entry: string): Promise<void> {
  const argv = process.argv.slice(2);
  if (await isThread(argv)) return answerFromThread((task, around) => answer(task, around, refuseDepth));
  const isDumb = process.env['TERM'] === 'dumb';
  const progress = process.stderr.isTTY && !isDumb ? progressLine(process.stderr) : null;
  const around = {
    cwd: workingDirectory(),
    today: today(),
    color: process.stdout.isTTY && !process.env['NO_COLOR'] && !isDumb,
    columns: (process.stdout.isTTY && process.stdout.columns) || 80,
    progress: progress?.show ?? (() => undefined),
    deepStack: false,
  };
  const ending = await answer(argv, around, () => runInThread(argv, around, entry));
  progress?.clear();
  process.exitCode = finish(ending);
}

/** The path as the shell has it where the folder is gone: what is looked for there will be found missing. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '.';
  }
}

/** @param whenTooDeep what to do about code that is nested deeper than this thread's stack */
async function answer(
  argv: readonly string[],
  around: Surroundings,
  whenTooDeep: (overflow: unknown) => Promise<Ending>,
): Promise<Ending> {
  try {
    return await execute(parseArguments(argv), around).catch((error: unknown) => {
      if (isStackOverflow(error) || error instanceof ShallowStack) return whenTooDeep(error);
      throw error;
    });
  } catch (error) {
    return complain(error);
  }
}

async function refuseDepth(cause: unknown): Promise<never> {
  const message = 'code of this repository is nested too deep to be followed';
  return Promise.reject(
    CutoverError.of(message, 'Leave the file out: scan.exclude of the manifest.', { cause }),
  );
}
