import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { commit, git, listed, repository, scratch, write } from './scratch.ts';

function linked(links: Readonly<Record<string, string>>): string {
  const top = repository({ 'src/cart.ts': 'cart', 'packages/api/index.ts': '', '.gitignore': 'build/\n' });
  write(top, { 'build/made.ts': '' });
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(top, path));
  commit(top);
  return top;
}

const OWN = ['.gitignore', 'packages/api/index.ts', 'src/cart.ts'];

describe('a symbolic link', () => {
  it('to a listed file or folder is not listed, and its target is told', () => {
    const top = linked({
      'alias.ts': 'src/cart.ts',
      'src/api': '../packages/api',
      again: 'alias.ts',
      loop: '.',
    });
    const tree = openWorkingTree(top, top);
    expect(listed(tree)).toEqual(OWN);
    expect([...tree.links]).toEqual([
      ['again', 'src/cart.ts'],
      ['alias.ts', 'src/cart.ts'],
      ['loop', ''],
      ['src/api', 'packages/api'],
    ]);
    expect(tree.has('alias.ts')).toBe(false);
  });

  it.each([
    ['leaves the root', '../elsewhere.ts'],
    ['leaves it by an absolute path', '/etc/hosts'],
    ['dangles', 'src/nowhere.ts'],
    ['goes through a file', 'src/cart.ts/x'],
    ['is its own target', 'link'],
    ['leads to what is not scanned', 'build/made.ts'],
    ['leads to a folder that is not scanned', 'build'],
    ['leads into .git', '.git/config'],
  ])('that %s is an obstacle', (_, target) => {
    const tree = openWorkingTree(null, linked({ link: target }));
    expect(listed(tree)).toEqual(['.gitignore', 'link (symlink)', 'packages/api/index.ts', 'src/cart.ts']);
    expect(tree.has('link')).toBe(false);
    expect(tree.read('link')).toBe('symlink');
  });

  it('is judged alike outside git, and untracked', () => {
    const top = linked({ in: 'src/cart.ts', again: 'in', out: '/etc', lost: 'lost' });
    const before = openWorkingTree(top, top);
    git(top, 'rm', '--quiet', '--cached', 'in', 'lost');
    const untracked = openWorkingTree(top, top);
    rmSync(join(top, '.git'), { recursive: true });
    const outside = openWorkingTree(top, top);
    for (const tree of [untracked, outside]) {
      expect(tree.list()).toEqual(before.list());
      expect([...tree.links]).toEqual([...before.links]);
    }
  });

  it('in the place of a folder hides what git tracks there: nothing is read through it', () => {
    const top = linked({});
    const outside = scratch({ 'cart.ts': 'outside' });
    rmSync(join(top, 'src'), { recursive: true });
    symlinkSync(outside, join(top, 'src'));
    expect(listed(openWorkingTree(top, top))).toEqual([
      '.gitignore',
      'packages/api/index.ts',
      'src (symlink)',
    ]);
  });
});
