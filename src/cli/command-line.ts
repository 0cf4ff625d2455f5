import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { parseArguments } from './arguments.ts';
import { complain } from './complain.ts';
import { isStackOverflow, withDeepStack } from './deep-stack.ts';
import type { Ending } from './ending.ts';
import { execute, type Surroundings } from './execute.ts';
import { finish } from './finish.ts';
import { progressLine } from './progress-line.ts';
import { today } from './today.ts';

/**
 * Reads the arguments, runs the command, writes what it has to say, and sets the exit code.
 * @param entry URL of the module to run again in a thread with a larger stack, where a command needs one
 */
export async function commandLine(entry: string): Promise<void> {
  if (!isMainThread) return answerInThread();
  const progress = progressLine(process.stderr);
  const around = {
    cwd: process.cwd(),
    today: today(),
    color: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: process.stdout.isTTY ? process.stdout.columns : 80,
    progress: progress.show,
  };
  const argv = process.argv.slice(2);
  const ending = await answer(argv, around, () => withDeepStack(argv, around, entry));
  progress.clear();
  process.exitCode = finish(ending);
}

async function answerInThread(): Promise<void> {
  const { argv, around } = workerData as {
    readonly argv: readonly string[];
    readonly around: Omit<Surroundings, 'progress'>;
  };
  parentPort?.postMessage(await answer(argv, { ...around, progress: () => undefined }, null));
}

async function answer(
  argv: readonly string[],
  around: Surroundings,
  retry: (() => Promise<Ending>) | null,
): Promise<Ending> {
  try {
    return await execute(parseArguments(argv), around);
  } catch (error) {
    return retry !== null && isStackOverflow(error) ? retry() : complain(error);
  }
}
