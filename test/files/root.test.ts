import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { commit, cutoverError, git, listed, repository, scratch, script, write } from './scratch.ts';

describe('the root', () => {
  it('is the git top level where none is given', () => {
    const top = repository({ 'src/cart.ts': '', 'docs/guide.md': '' });
    const tree = openWorkingTree(null, join(top, 'src'));
    expect(tree).toMatchObject({ root: top, gitTop: top });
    expect(listed(tree)).toEqual(['docs/guide.md', 'src/cart.ts']);
  });

  it('is the working directory outside git', () => {
    const folder = scratch({ 'cart.ts': '' });
    expect(openWorkingTree(null, folder)).toMatchObject({ root: folder, gitTop: null, commit: null });
  });

  it('may be a folder of the repository: paths start there', () => {
    const top = repository({ 'api/src/cart.ts': '', 'web/page.ts': '' });
    const tree = openWorkingTree('api', top);
    expect(tree).toMatchObject({ root: join(top, 'api'), gitTop: top });
    expect(listed(tree)).toEqual(['src/cart.ts']);
  });

  it('decides which repository is read, not the working directory', () => {
    const here = repository({ 'here.ts': '' });
    const there = repository({ 'there.ts': '' });
    expect(listed(openWorkingTree(there, here))).toEqual(['there.ts']);
  });

  it('is taken behind a symbolic link', () => {
    const top = repository({ 'api/cart.ts': '' });
    symlinkSync(join(top, 'api'), join(top, 'link'));
    expect(openWorkingTree('link', top).root).toBe(join(top, 'api'));
  });

  it('must be there, and be a folder', () => {
    const folder = scratch({ 'cart.ts': '' });
    expect(cutoverError(() => openWorkingTree('nowhere', folder)).message).toBe('there is no folder nowhere');
    expect(cutoverError(() => openWorkingTree('cart.ts/x', folder)).message).toBe(
      'there is no folder cart.ts/x',
    );
    expect(cutoverError(() => openWorkingTree('cart.ts', folder)).message).toBe(
      'cart.ts is a file, not a folder',
    );
  });
});

describe('the commit', () => {
  it('is the one that is checked out', () => {
    const top = repository({ 'cart.ts': '' });
    expect(openWorkingTree(null, top).commit).toBe(git(top, 'rev-parse', 'HEAD'));
  });

  it('is null before the first one; the files are listed all the same', () => {
    const top = scratch({ 'cart.ts': '' });
    git(top, 'init', '--quiet');
    const tree = openWorkingTree(null, top);
    expect(tree.commit).toBeNull();
    expect(listed(tree)).toEqual(['cart.ts']);
  });
});

describe('the repository', () => {
  it('may be a linked working tree', () => {
    const top = repository({ 'cart.ts': '' });
    const linked = join(scratch(), 'linked');
    git(top, 'worktree', 'add', '--quiet', linked);
    write(linked, { 'new.ts': '' });
    const tree = openWorkingTree(null, linked);
    expect(tree.gitTop).toBe(linked);
    expect(listed(tree)).toEqual(['cart.ts', 'new.ts']);
  });

  it('is never another one that the environment names, as git does for its hooks', () => {
    const other = repository({ 'other.ts': '' });
    const top = repository({ 'cart.ts': '' });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
    vi.stubEnv('GIT_PREFIX', 'src/');
    vi.stubEnv('GIT_LITERAL_PATHSPECS', '1');
    try {
      const tree = openWorkingTree(null, top);
      expect(tree.gitTop).toBe(top);
      expect(listed(tree)).toEqual(['cart.ts']);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('must have a working tree', () => {
    const bare = scratch();
    git(bare, 'init', '--quiet', '--bare');
    const error = cutoverError(() => openWorkingTree(null, bare));
    expect(error.message).toContain('must be run in a work tree');
    expect(error.problems[0]?.hint).toContain('git worktree add');
  });

  it('must hold the root in its working tree', () => {
    const top = repository({ 'cart.ts': '' });
    git(top, 'config', 'core.worktree', scratch());
    expect(cutoverError(() => openWorkingTree(top, top)).message).toMatch(/work tree|working tree/);
  });

  it('is not passed over where git does not trust its owner', () => {
    const top = repository({ 'cart.ts': '' });
    const path = process.env.PATH ?? '';
    const tools = scratch();
    // Git's own switch for this case, since only root can give a folder to somebody else.
    script(join(tools, 'git'), `PATH='${path}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"`);
    const error = withPath(`${tools}:${path}`, () => cutoverError(() => openWorkingTree(null, top)));
    expect(error.message).toContain('dubious ownership');
    expect(error.message).toContain('safe.directory');
    expect(error.problems[0]?.hint).toContain('trust the folder');
  });

  it.each([
    ['.git/index', 'not an index, and long enough to be taken for one', 'bad signature'],
    ['.git/index', '', 'index file smaller than expected'],
    ['.git/HEAD', 'nonsense', 'not a git repository'],
    ['.git/config', '[core\n', 'bad config line'],
  ])('is not passed over with a broken %s (%j)', (path, content, words) => {
    const top = repository({ 'cart.ts': '' });
    writeFileSync(join(top, path), content);
    const error = cutoverError(() => openWorkingTree(null, top));
    expect(error.message).toContain(words);
    expect(error.problems[0]?.hint).toBeTruthy();
  });

  it('is not passed over where a .git is no repository', () => {
    const folder = scratch({ 'src/cart.ts': '' });
    mkdirSync(join(folder, '.git'));
    expect(cutoverError(() => openWorkingTree('src', folder)).message).toContain('not a git repository');
  });
});

describe('without git installed', () => {
  it('a plain folder is scanned', () => {
    const folder = scratch({ 'cart.ts': '' });
    expect(withPath(scratch(), () => listed(openWorkingTree(null, folder)))).toEqual(['cart.ts']);
  });

  it('a repository is not, nor a folder in one', () => {
    const top = repository({ 'src/cart.ts': '' });
    for (const folder of [top, join(top, 'src')]) {
      const error = withPath(scratch(), () => cutoverError(() => openWorkingTree(null, folder)));
      expect(error.message).toContain('git is not installed');
      expect(error.problems[0]?.hint).toContain('Install git');
    }
  });
});

it('reads configuration above the root, up to the git top level and no further', () => {
  const outside = scratch({ 'tsconfig.json': 'outside' });
  const top = join(outside, 'repo');
  write(top, {
    'tsconfig.base.json': '\uFEFF{}',
    'ignored.json': '1',
    '.gitignore': 'ignored.json',
    'api/tsconfig.json': '{}',
  });
  git(top, 'init', '--quiet');
  symlinkSync('../tsconfig.json', join(top, 'leaves.json'));
  symlinkSync('tsconfig.base.json', join(top, 'stays.json'));
  commit(top);
  const tree = openWorkingTree('api', top);
  expect(tree.readAbove('../tsconfig.base.json')).toBe('{}');
  expect(tree.readAbove('../stays.json')).toBe('{}');
  expect(tree.readAbove('../ignored.json')).toBe('1');
  expect(tree.readAbove('../leaves.json')).toBeNull();
  expect(tree.readAbove('../nowhere.json')).toBeNull();
  expect(tree.readAbove('../api')).toBeNull();
  expect(tree.readAbove('../../tsconfig.json')).toBeNull();
  expect(tree.readAbove('tsconfig.json')).toBeNull();
  expect(openWorkingTree(outside, outside).readAbove('../anything')).toBeNull();
});

function withPath<T>(path: string, act: () => T): T {
  vi.stubEnv('PATH', path);
  try {
    return act();
  } finally {
    vi.unstubAllEnvs();
  }
}
