import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../planted-tree.ts';

export const CLI = join(ROOT, 'dist/cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly cwd: string;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** User and group to run as where these tests run as root, whom no permission binds. */
  readonly user?: number;
}

/** The environment of a user's shell, with none of these tests' own, and none of the developer's git configuration. */
export function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '' } = process.env;
  return { PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...extra };
}

/** Runs dist/cli.js as a user does, in a process of its own. */
export function cutover(args: readonly string[], { cwd, node, env, user }: Place): Run {
  return spawnSync(node ?? process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: environment(env),
    maxBuffer: Infinity,
    ...(user === undefined || process.getuid?.() !== 0 ? {} : { uid: user, gid: user }),
  });
}

/** Not the owner of the folder, and trusted by git: permissions bind only who is not root. */
export const AS_NOBODY = {
  user: 65534,
  env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
};

/** The same through a shell, `$CUTOVER` being the command: for pipes and redirections. */
export function shell(command: string, { cwd, env }: Place): Run {
  const CUTOVER = `${process.execPath} ${CLI}`;
  return spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: environment({ ...env, CUTOVER }),
  });
}

/** It is the user's to mend, and says so: what, where and what to do, without a stack and without a result. */
export function expectComplaint(run: Run, ...parts: readonly (string | RegExp)[]): void {
  expect({ ...run, stderr: '' }).toMatchObject({ status: 2, stdout: '' });
  for (const part of parts) expect(run.stderr).toMatch(part);
  expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|undefined|\[object/m);
  expect(run.stderr.trim()).not.toBe('');
}

interface Spot {
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly totals: { readonly filesScanned: number };
  readonly blindSpots: readonly Spot[];
  readonly migrations: readonly {
    readonly usages: readonly Spot[];
    readonly possible: readonly Spot[];
  }[];
}

/** What a run found, a line each: `call src/a.ts:1:2`, `blind symlink src/b.ts`; the exit code last. */
export function found({ status, stdout, stderr }: Run): readonly string[] {
  expect(stderr).toBe('');
  const { migrations, blindSpots } = JSON.parse(stdout) as Report;
  const line = ({ kind, file, line: at, column }: Spot): string => `${kind} ${file}:${at}:${column}`;
  return [
    ...migrations.flatMap(({ usages, possible }) => [...usages, ...possible]).map(line),
    ...blindSpots.map(({ kind, file }) => `blind ${kind} ${file}`),
    `exit ${String(status)}`,
  ];
}

/** `cutover check --format json` in a folder. */
export function check(cwd: string, args: readonly string[] = [], place: Partial<Place> = {}): Run {
  return cutover(['check', '--now', '2026-11-22', '--format', 'json', ...args], { cwd, ...place });
}
