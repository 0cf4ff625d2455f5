import type { Ending } from './ending.ts';
import type { Surroundings } from './execute.ts';

/** Enough for code nested tens of thousands of levels deep. */
const STACK_MB = 256;

/** The one argument of a thread: only who sees it has to load what threads need, and ask whether it is one. */
const MARK = '--in-thread';

export async function isThread(argv: readonly string[]): Promise<boolean> {
  if (argv[0] !== MARK) return false;
  const { isMainThread } = await import('node:worker_threads');
  return !isMainThread;
}

/** What a thread is started with: plain data, as everything that goes from one thread to another. */
interface Task {
  readonly argv: readonly string[];
  readonly around: Omit<Surroundings, 'progress' | 'deepStack'>;
}

type Message = { readonly stage: string } | { readonly ending: Ending };

/** Runs a command in a thread with a large stack. @param entry URL of the module to start there */
export async function runInThread(
  argv: readonly string[],
  { progress, deepStack: _, ...around }: Surroundings,
  entry: string,
): Promise<Ending> {
  const task: Task = { argv, around };
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(new URL(entry), {
    argv: [MARK],
    workerData: task,
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('ending' in message) resolve(message.ending);
      else progress(message.stage);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended early, with code ${code}`)));
  });
}

/** The other end: this is a thread, and another one waits for its answer. */
export async function answerFromThread(
  answer: (argv: readonly string[], around: Surroundings) => Promise<Ending>,
): Promise<void> {
  const thread = await import('node:worker_threads');
  const { argv, around } = thread.workerData as Task;
  const post = (message: Message): void => thread.parentPort?.postMessage(message);
  const progress = (stage: string): void => post({ stage });
  post({ ending: await answer(argv, { ...around, progress, deepStack: true }) });
}
