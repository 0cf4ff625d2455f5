import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { answerFromThread, isThread, runInThread } from '../entry/thread.ts';
import { today } from '../entry/today.ts';
import { act } from './act.ts';
import { look, type Look, type Task } from './look.ts';
import { useProxy } from './proxy.ts';

/** @param entry URL of the module to run again in a thread, which scans with a larger stack */
export async function runAction(entry: string): Promise<void> {
  if (await isThread(process.argv.slice(2))) return answerFromThread<Task, Look>(look);
  useProxy();
  process.exitCode = await act({
    environment: process.env,
    cwd: process.cwd(),
    today: today(),
    write: (text) => process.stdout.write(text),
    look: (task) => runInThread<Look>(entry, task, () => undefined),
    unguessable: randomUUID,
    clock: { now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds) },
  });
}
