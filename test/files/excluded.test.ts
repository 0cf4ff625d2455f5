import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { cutoverError, git, listed, repository, scratch, write } from './scratch.ts';

function list(top: string): string[] {
  return listed(openWorkingTree(top, top));
}

describe('what is not ours to look into is excluded', () => {
  it('submodules, with their files or without', () => {
    const library = repository({ 'library.ts': '' });
    const top = repository({ 'cart.ts': '' });
    git(top, 'submodule', '--quiet', 'add', library, 'vendor/library');
    git(top, 'submodule', '--quiet', 'add', library, 'vendor/empty');
    git(top, 'submodule', '--quiet', 'deinit', '--force', 'vendor/empty');
    expect(list(top)).toEqual([
      '.gitmodules',
      'cart.ts',
      'vendor/empty (excluded)',
      'vendor/library (excluded)',
    ]);
    expect(list(join(top, 'vendor/library'))).toEqual(['library.ts']);
    expect(cutoverError(() => list(join(top, 'vendor/empty'))).problems[0]?.hint).toContain(
      'submodule update --init',
    );
  });

  it('repositories in the repository', () => {
    const top = repository({ 'cart.ts': '' });
    write(top, { 'clone/nested.ts': '' });
    git(join(top, 'clone'), 'init', '--quiet');
    expect(list(top)).toEqual(['cart.ts', 'clone (excluded)']);
  });

  it('tracked node_modules, one entry a folder; untracked ones are not mentioned', () => {
    const top = repository({
      'api/node_modules/left/index.js': '',
      'api/node_modules/left/node_modules/right/index.js': '',
      'api/my_node_modules/a.ts': '',
      'node_modules/left/index.js': '',
      'node_modules.ts': '',
    });
    write(top, { 'web/node_modules/left/index.js': '', 'web/page.ts': '' });
    expect(list(top)).toEqual([
      'api/my_node_modules/a.ts',
      'api/node_modules (excluded)',
      'node_modules (excluded)',
      'node_modules.ts',
      'web/page.ts',
    ]);
    rmSync(join(top, 'node_modules'), { recursive: true });
    symlinkSync(scratch(), join(top, 'web/node_modules/linked'));
    symlinkSync(scratch(), join(top, 'link'));
    git(top, 'rm', '--quiet', '-r', '--cached', 'api/node_modules');
    expect(list(top)).toEqual([
      'api/my_node_modules/a.ts',
      'link (symlink)',
      'node_modules.ts',
      'web/page.ts',
    ]);
  });

  it('a node_modules that is a link is not mentioned, ignored or not', () => {
    const top = repository({ '.gitignore': 'node_modules/\n' });
    symlinkSync(scratch(), join(top, 'node_modules'));
    expect(list(top)).toEqual(['.gitignore']);
  });

  it('what a sparse checkout leaves out, folder by folder', () => {
    const top = repository({ 'in/a.ts': '', 'in/b.ts': '', 'out/c.ts': '', 'out/deep/d.ts': '', 'e.ts': '' });
    git(top, 'sparse-checkout', 'set', '--no-cone', '/*', '!/out/', '!/in/b.ts');
    expect(existsSync(join(top, 'out'))).toBe(false);
    expect(list(top)).toEqual(['e.ts', 'in/a.ts', 'in/b.ts (excluded)', 'out (excluded)']);
    write(top, { 'out/c.ts': 'there all the same' });
    expect(list(top)).toEqual(['e.ts', 'in/a.ts', 'in/b.ts (excluded)', 'out/c.ts', 'out/deep (excluded)']);
  });

  it('a fifo in the place of a tracked file, which is never opened', () => {
    const top = repository({ 'cart.ts': '' });
    rmSync(join(top, 'cart.ts'));
    execFileSync('mkfifo', [join(top, 'cart.ts'), join(top, 'untracked')]);
    expect(list(top)).toEqual(['cart.ts (excluded)']);
  });
});
