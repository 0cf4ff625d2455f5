import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { commit, git, listed, repository, write } from './scratch.ts';

function list(top: string): string[] {
  return listed(openWorkingTree(top, top));
}

describe('what git tracks or would track', () => {
  it('is listed: tracked, untracked, ignored but tracked; what is ignored is not', () => {
    const top = repository({ '.gitignore': 'dist/\n*.log\n', 'src/cart.ts': '', '.env.ts': '' });
    write(top, { 'src/new.ts': '', 'dist/cart.js': '', 'forced.log': '', 'other.log': '' });
    git(top, 'add', '--force', 'forced.log');
    expect(list(top)).toEqual(['.env.ts', '.gitignore', 'forced.log', 'src/cart.ts', 'src/new.ts']);
  });

  it('is listed without what was deleted from the working tree only', () => {
    const top = repository({ 'gone.ts': '', 'folder/gone.ts': '', 'kept.ts': '' });
    rmSync(join(top, 'gone.ts'));
    rmSync(join(top, 'folder'), { recursive: true });
    expect(list(top)).toEqual(['kept.ts']);
  });

  it('is sorted in code-unit order', () => {
    const names = ['b.ts', 'B.ts', 'a/b.ts', 'a-b.ts', 'a.ts', 'é.ts', '\u{1F600}.ts', '\uFF5E.ts'];
    const top = repository(Object.fromEntries(names.map((name) => [name, ''])));
    expect(list(top)).toEqual([
      'B.ts',
      'a-b.ts',
      'a.ts',
      'a/b.ts',
      'b.ts',
      'é.ts',
      '\u{1F600}.ts',
      '\uFF5E.ts',
    ]);
  });

  it('holds a file in conflict once', () => {
    const top = repository({ 'cart.ts': 'base\n' });
    git(top, 'checkout', '--quiet', '-b', 'theirs');
    write(top, { 'cart.ts': 'theirs\n' });
    commit(top);
    git(top, 'checkout', '--quiet', 'main');
    write(top, { 'cart.ts': 'ours\n' });
    commit(top);
    expect(() => git(top, 'merge', 'theirs')).toThrow();
    expect(git(top, 'ls-files', '--unmerged').split('\n')).toHaveLength(3);
    expect(list(top)).toEqual(['cart.ts']);
  });

  it('may have any name', () => {
    const names = [
      'a b.ts',
      '"quoted".ts',
      "it's.ts",
      '100%.ts',
      '%20.ts',
      'new\nline.ts',
      'tab\t.ts',
      'back\\slash.ts',
      '🙂.ts',
      '-f.ts',
      ' .ts',
    ];
    const top = repository(Object.fromEntries(names.map((name) => [name, name])));
    write(top, { '? untracked\n.ts': '' });
    const tree = openWorkingTree(top, top);
    expect(listed(tree)).toEqual([...names, '? untracked\n.ts'].sort());
    for (const name of names) expect(tree.read(name).toString()).toBe(name);
  });

  it('is excluded where its name is not UTF-8, up to that name', () => {
    const top = repository({ 'cart.ts': '' });
    const latin1 = (path: string): Buffer => Buffer.from(`${top}/${path}`, 'latin1');
    writeFileSync(latin1('caf\xe9.ts'), '');
    mkdirSync(latin1('\xfcber'));
    writeFileSync(latin1('\xfcber/cart.ts'), '');
    writeFileSync(latin1('gone\xe9.ts'), '');
    git(top, 'add', '--all');
    rmSync(latin1('gone\xe9.ts'));
    write(top, { 'é.ts': '' });
    const tree = openWorkingTree(top, top);
    expect(listed(tree)).toEqual(['caf\uFFFD.ts (excluded)', 'cart.ts', 'é.ts', '\uFFFDber (excluded)']);
    expect(tree.read('caf\uFFFD.ts')).toBe('excluded');
    rmSync(join(top, '.git'), { recursive: true });
    expect(list(top)).toEqual(listed(tree));
  });
});

it('lists the files of a folder that took the place of a tracked file', () => {
  const top = repository({ 'cart.ts': '', 'basket.ts': '' });
  rmSync(join(top, 'cart.ts'));
  write(top, { 'cart.ts/index.ts': '' });
  expect(list(top)).toEqual(['basket.ts', 'cart.ts/index.ts']);
});
