import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { CutoverError } from '../../src/errors.ts';
import type { Tree } from '../../src/model/tree.ts';

// The developer's own git configuration (a global ignore file above all) is no part of these tests.
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A new folder with these files, gone when the test is over. Absolute, without symbolic links. */
export function scratch(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cutover-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** As `scratch`, everything in one commit that .gitignore does not keep out. */
export function repository(files: Files): string {
  const folder = scratch(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder);
  return folder;
}

export function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=change');
}

export function git(folder: string, ...args: string[]): string {
  const who = [
    '-c',
    'user.name=Author',
    '-c',
    'user.email=author@example.org',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function script(path: string, body: string): void {
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
}

/** One line a listed path: `src/a.ts`, `vendor (excluded)`. */
export function listed(tree: Pick<Tree, 'list'>): string[] {
  return tree.list().map(({ path, obstacle }) => (obstacle === null ? path : `${path} (${obstacle})`));
}

export function cutoverError(act: () => unknown): CutoverError {
  try {
    act();
  } catch (error) {
    if (error instanceof CutoverError) return error;
    throw error;
  }
  return expect.unreachable('nothing was thrown');
}

/** Runs as a user whom permissions bind, who owns the folder: root may read everything. */
export function withoutPrivileges<T>(folder: string, act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  const nobody = 65534;
  execFileSync('chown', ['-hR', String(nobody), folder]);
  process.seteuid?.(nobody);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
