import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { randomChoices, randomTree } from './random-tree.ts';
import { cutoverError, git, listed, scratch, withoutPrivileges, write } from './scratch.ts';

/** The listing outside git; it must be the one that git gives once the folder is a repository. */
function listBothWays(folder: string): string[] {
  const walked = listed(openWorkingTree(folder, folder));
  git(folder, 'init', '--quiet');
  expect(walked).toEqual(listed(openWorkingTree(folder, folder)));
  return walked;
}

describe('outside git, as git would list', () => {
  it('dot files are in, .git and node_modules are not', () => {
    const folder = scratch({
      '.env': '',
      '.config/rc.ts': '',
      'a.ts': '',
      'node_modules/left/index.js': '',
      'api/node_modules/left/index.js': '',
      'api/index.ts': '',
    });
    expect(listBothWays(folder)).toEqual(['.config/rc.ts', '.env', 'a.ts', 'api/index.ts']);
  });

  it('nested .gitignore files hold below their folder, and re-include', () => {
    const folder = scratch({
      '.gitignore':
        '# made\nbuild/\n*.log\n/only-here.ts\n!important.log\ndocs/*\n!docs/keep/\ndeep/**/leaf.ts\n',
      'build/out.js': '',
      'only-here.ts': '',
      'a.log': '',
      'important.log': '',
      'docs/drop.md': '',
      'docs/keep/page.md': '',
      'deep/x/y/leaf.ts': '',
      'deep/leaf.ts': '',
      'deep/x/other.ts': '',
      'api/.gitignore': '!build/\n*.gen.ts\n/local\nsrc/*.tmp\n!*.log\ncache/\n',
      'api/build/out.js': '',
      'api/build/.gitignore': 'out.js.map\n',
      'api/build/out.js.map': '',
      'api/only-here.ts': '',
      'api/a.log': '',
      'api/a.gen.ts': '',
      'api/deep/b.gen.ts': '',
      'api/local/c.ts': '',
      'api/deep/local/c.ts': '',
      'api/src/a.tmp': '',
      'api/other/src/a.tmp': '',
      'api/cache/a.ts': '',
      'api/deep/cache/a.ts': '',
      'api/deep/x/cache': '',
      'build/.gitignore': '!out.js\n',
    });
    expect(listBothWays(folder)).toEqual([
      '.gitignore',
      'api/.gitignore',
      'api/a.log',
      'api/build/.gitignore',
      'api/build/out.js',
      'api/deep/local/c.ts',
      'api/deep/x/cache',
      'api/only-here.ts',
      'api/other/src/a.tmp',
      'deep/x/other.ts',
      'docs/keep/page.md',
      'important.log',
    ]);
  });

  it('the characters of patterns may stand in the names of folders', () => {
    const odd = ['[id]', 'st*r', 'wh?t', '!not', '#hash', 'a b', '{a,b}', '+(x)', '$p', '^c', '(group)'];
    const files: Record<string, string> = {};
    for (const name of odd) {
      files[`${name}/.gitignore`] = 'drop.ts\n/top.ts\n*/*.tmp\n!keep.tmp\n';
      for (const file of ['drop.ts', 'x/drop.ts', 'top.ts', 'x/top.ts', 'x/a.tmp', 'x/keep.tmp'])
        files[`${name}/${file}`] = '';
    }
    const kept = odd.flatMap((name) => [`${name}/.gitignore`, `${name}/x/keep.tmp`, `${name}/x/top.ts`]);
    expect(listBothWays(scratch(files))).toEqual(kept.sort());
  });

  it.each<[string, string, readonly string[]]>([
    ['carriage returns', 'a.ts\r\nb.ts\r\n', ['c.ts']],
    ['a byte order mark', '\uFEFFa.ts\n', ['b.ts', 'c.ts']],
    ['trailing spaces', 'a.ts  \nb.ts\\ \n', ['b.ts', 'c.ts']],
    ['case', 'A.ts\n', ['a.ts', 'b.ts', 'c.ts']],
    ['classes', '[ab].ts\n', ['c.ts']],
    ['lines that name nothing', '!\n/\n\\\n#a.ts\n\n', ['a.ts', 'b.ts', 'c.ts']],
  ])('a .gitignore with %s', (_, gitignore, kept) => {
    const names = { 'a.ts': '', 'b.ts': '', 'c.ts': '' };
    expect(listBothWays(scratch({ '.gitignore': gitignore, ...names }))).toEqual(['.gitignore', ...kept]);
    const below = listBothWays(
      scratch({ 'x/.gitignore': gitignore, 'x/a.ts': '', 'x/b.ts': '', 'x/c.ts': '' }),
    );
    expect(below).toEqual(['x/.gitignore', ...kept.map((name) => `x/${name}`)]);
  });

  it('a .gitignore that is a link or a folder holds nothing', () => {
    const folder = scratch({ rules: '*.ts\n', 'a.ts': '', 'x/.gitignore/y.ts': '', 'x/b.ts': '' });
    symlinkSync('rules', join(folder, '.gitignore'));
    expect(listBothWays(folder)).toEqual(['a.ts', 'rules', 'x/.gitignore/y.ts', 'x/b.ts']);
  });

  it('repositories and what only looks like one', () => {
    const folder = scratch({
      'a.ts': '',
      'clone/b.ts': '',
      'linked/c.ts': '',
      'no-repository/d.ts': '',
      'dangling/e.ts': '',
    });
    git(join(folder, 'clone'), 'init', '--quiet');
    const elsewhere = scratch();
    git(elsewhere, 'init', '--quiet');
    write(folder, { 'linked/.git': `gitdir: ${elsewhere}/.git\n`, 'dangling/.git': 'gitdir: ../nowhere\n' });
    mkdirSync(join(folder, 'no-repository/.git'));
    expect(listBothWays(folder)).toEqual([
      'a.ts',
      'clone (excluded)',
      'dangling/e.ts',
      'linked (excluded)',
      'no-repository/d.ts',
    ]);
  });

  it('no fifo, and no empty folder', () => {
    const folder = scratch({ 'a.ts': '' });
    mkdirSync(join(folder, 'empty'));
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    expect(listBothWays(folder)).toEqual(['a.ts']);
  });

  it.each([1, 2, 3, 4])('trees and patterns by chance, seed %i', (seed) => {
    const random = randomChoices(seed);
    for (let round = 0; round < 12; round += 1) {
      const folder = scratch(randomTree(random));
      listBothWays(folder);
      rmSync(folder, { recursive: true });
    }
  });
});

describe('outside git, what may not be read', () => {
  it('a folder is an error', () => {
    const folder = scratch({ 'a.ts': '', 'secret/b.ts': '' });
    chmodSync(join(folder, 'secret'), 0);
    const error = withoutPrivileges(folder, () => cutoverError(() => openWorkingTree(folder, folder)));
    chmodSync(join(folder, 'secret'), 0o700);
    expect(error.message).toBe('cannot read the folder secret: permission denied (EACCES)');
  });

  it('a .gitignore is an error', () => {
    const folder = scratch({ 'a.ts': '', 'x/.gitignore': '' });
    chmodSync(join(folder, 'x/.gitignore'), 0);
    const error = withoutPrivileges(folder, () => cutoverError(() => openWorkingTree(folder, folder)));
    expect(error.message).toBe('cannot read x/.gitignore: permission denied (EACCES)');
  });

  it('neither matters where it is ignored', () => {
    const folder = scratch({ 'a.ts': '', 'data/b.ts': '', '.gitignore': 'data\n' });
    chmodSync(join(folder, 'data'), 0);
    const files = withoutPrivileges(folder, () => listed(openWorkingTree(folder, folder)));
    chmodSync(join(folder, 'data'), 0o700);
    expect(files).toEqual(['.gitignore', 'a.ts']);
  });
});
