import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What one whole process cost, its children included. */
export interface Cost {
  /** User and system, seconds. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

const TIME = '/usr/bin/time';
const MARK = 'cutover-bench';
/** GNU time knows the peak of memory, and cuts CPU time to hundredths of a second; the shell has it in thousandths. */
const SCRIPT = `TIMEFORMAT='${MARK} %3U %3S'; time ${TIME} -f '${MARK} %M' "$@"`;

/** Runs a command once and reads the system's own account of it. @throws where it ends with an unexpected code */
export function measure(command: readonly string[], cwd: string, codes: readonly number[] = [0]): Cost {
  if (!existsSync(TIME)) throw new Error('the benchmarks need GNU time: apt-get install time');
  const run = spawnSync('bash', ['-c', SCRIPT, 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!codes.includes(run.status ?? -1))
    throw new Error(`${command.join(' ')} ended with ${String(run.status)}: ${run.stderr.slice(-2000)}`);
  const [, memory] = new RegExp(`^${MARK} (\\d+)$`, 'm').exec(run.stderr) ?? [];
  const [, user, system] = new RegExp(`^${MARK} ([\\d.]+) ([\\d.]+)$`, 'm').exec(run.stderr) ?? [];
  return { cpu: Number(user) + Number(system), memory: Number(memory) / 1024 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
