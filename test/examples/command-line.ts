import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../src/report/schema.ts';
import { ROOT } from '../planted-tree.ts';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from the sources, at the root of this repository, as the README has it run. */
export function cutover(...args: readonly string[]): Run {
  const { PATH, HOME } = process.env;
  return spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH, HOME },
  });
}

/** `check` of an example on a fixed day, as the JSON report has it. */
export function checkExample(name: string): { readonly status: number | null; readonly report: Report } {
  const { status, stdout, stderr } = cutover(
    ...['check', '--root', `examples/${name}`, '--now', '2026-11-22', '--format', 'json'],
  );
  if (stderr !== '') throw new Error(stderr);
  return { status, report: JSON.parse(stdout) as Report };
}
