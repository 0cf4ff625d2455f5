/** Enough for code nested tens of thousands of levels deep. */
const STACK_MB = 256;

/** The one argument of a thread: only who sees it has to load what threads need, and ask whether it is one. */
const MARK = '--in-thread';

export async function isThread(argv: readonly string[]): Promise<boolean> {
  if (argv[0] !== MARK) return false;
  const { isMainThread } = await import('node:worker_threads');
  return !isMainThread;
}

type Message<Result> = { readonly stage: string } | { readonly result: Result };

/**
 * Runs an entry again, in a thread with a large stack.
 * @param entry URL of the module to start there
 * @param task what it is started with: plain data, as everything that goes from one thread to another
 */
export async function runInThread<Result>(
  entry: string,
  task: unknown,
  progress: (stage: string) => void,
): Promise<Result> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(new URL(entry), {
    argv: [MARK],
    workerData: task,
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message<Result>) => {
      if ('result' in message) resolve(message.result);
      else progress(message.stage);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended early, with code ${code}`)));
  });
}

/** The other end: this is a thread, and another one waits for its answer. */
export async function answerFromThread<Task, Result>(
  answer: (task: Task, progress: (stage: string) => void) => Promise<Result>,
): Promise<void> {
  const thread = await import('node:worker_threads');
  const post = (message: Message<Result>): void => thread.parentPort?.postMessage(message);
  const progress = (stage: string): void => post({ stage });
  post({ result: await answer(thread.workerData as Task, progress) });
}
