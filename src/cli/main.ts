#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { parseArguments } from './arguments.ts';
import { complain } from './complain.ts';
import type { Ending } from './ending.ts';
import { execute, type Surroundings } from './execute.ts';
import { finish } from './finish.ts';
import { isStackOverflow, withDeepStack } from './deep-stack.ts';
import { progressLine } from './progress-line.ts';
import { today } from './today.ts';

async function answer(argv: readonly string[], around: Surroundings): Promise<Ending> {
  try {
    return await execute(parseArguments(argv), around);
  } catch (error) {
    if (isMainThread && isStackOverflow(error)) return withDeepStack(argv, around, import.meta.url);
    return complain(error);
  }
}

async function main(): Promise<void> {
  const progress = progressLine(process.stderr);
  const around = {
    cwd: process.cwd(),
    today: today(),
    color: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: process.stdout.isTTY ? process.stdout.columns : 80,
    progress: progress.show,
  };
  const ending = await answer(process.argv.slice(2), around);
  progress.clear();
  process.exitCode = finish(ending);
}

if (isMainThread) await main();
else {
  const { argv, around } = workerData as {
    readonly argv: readonly string[];
    readonly around: Omit<Surroundings, 'progress'>;
  };
  parentPort?.postMessage(await answer(argv, { ...around, progress: () => undefined }));
}
