import { complain } from '../entry/complaint.ts';
import { answerFromThread, isThread, runInThread } from '../entry/thread.ts';
import { today } from '../entry/today.ts';
import { isTooDeep, tooDeep } from '../entry/too-deep.ts';
import { parseArguments } from './arguments.ts';
import type { Ending } from './ending.ts';
import { execute, type Surroundings } from './execute.ts';
import { finish } from './finish.ts';
import { progressLine } from './progress-line.ts';

/** What a thread is started with. */
interface Task {
  readonly argv: readonly string[];
  readonly around: Omit<Surroundings, 'progress' | 'deepStack'>;
}

/**
 * Reads the arguments, runs the command, writes what it has to say, and sets the exit code.
 * @param entry URL of the module to run again in a thread with a larger stack, where a command needs one
 */
export async function commandLine(entry: string): Promise<void> {
  const argv = process.argv.slice(2);
  if (await isThread(argv)) return answerFromThread(answerTask);
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
  const ending = await answer(argv, around, () => runAgain(argv, around, entry));
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
      if (isTooDeep(error)) return whenTooDeep(error);
      throw error;
    });
  } catch (error) {
    return { ...complain(error), written: [] };
  }
}

async function runAgain(
  argv: readonly string[],
  { progress, deepStack: _, ...around }: Surroundings,
  entry: string,
): Promise<Ending> {
  const task: Task = { argv, around };
  return runInThread(entry, task, progress);
}

async function answerTask({ argv, around }: Task, progress: (stage: string) => void): Promise<Ending> {
  return answer(argv, { ...around, progress, deepStack: true }, (cause) => Promise.reject(tooDeep(cause)));
}
