import { Worker } from 'node:worker_threads';
import type { Ending } from './ending.ts';
import type { Surroundings } from './execute.ts';

/** Enough for code nested tens of thousands of levels deep. */
const STACK_MB = 256;

/** Generated code can be nested deeper than a thread's own stack lets the compiler follow. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

/** Runs the same command again in a thread with a large stack: that is known only after the first one gave out. */
export async function withDeepStack(
  argv: readonly string[],
  { progress: _, ...around }: Surroundings,
  entry: string,
): Promise<Ending> {
  const worker = new Worker(new URL(entry), {
    workerData: { argv, around },
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
