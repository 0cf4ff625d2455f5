import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git, scratch, write } from '../files/scratch.ts';
import { CLEAN, IMPORT, project, USER } from './projects.ts';
import { AS_NOBODY, check, expectComplaint, found, shell } from './run.ts';

const FOUND = ['import src/rooms.ts:1:10', 'call src/rooms.ts:2:1', 'exit 1'];
const ROOMS = { 'src/rooms.ts': USER };

describe('a repository that is', () => {
  it('none at all: .gitignore files hold all the same', () => {
    const cwd = scratch({
      ...CLEAN,
      ...ROOMS,
      'out/a.ts': USER,
      'src/gen/a.ts': USER,
      '.gitignore': 'out/\n',
      'src/.gitignore': 'gen\n',
    });
    expect(found(check(cwd))).toEqual(FOUND);
  });

  it('without a commit: what git would track is scanned', () => {
    const cwd = scratch({ ...CLEAN, ...ROOMS });
    git(cwd, 'init', '--quiet');
    const run = check(cwd);
    expect(found(run)).toEqual(FOUND);
    expect(JSON.parse(run.stdout)).toMatchObject({ commit: null });
  });

  it('at a commit and on no branch, or in the middle of a rebase', () => {
    const cwd = project(ROOMS);
    git(cwd, 'checkout', '--quiet', '--detach');
    const run = check(cwd);
    expect(found(run)).toEqual(FOUND);
    expect(JSON.parse(run.stdout)).toMatchObject({ commit: git(cwd, 'rev-parse', 'HEAD') });
  });

  it('bare', () => {
    const cwd = scratch();
    git(cwd, 'init', '--quiet', '--bare');
    expectComplaint(check(cwd), 'must be run in a work tree', 'git worktree add');
  });

  it('another one: a worktree of it', () => {
    const cwd = project(ROOMS);
    const tree = join(scratch(), 'tree');
    git(cwd, 'worktree', 'add', '--quiet', tree);
    expect(found(check(tree))).toEqual(FOUND);
    rmSync(cwd, { recursive: true });
    expectComplaint(check(tree), 'not a git repository', 'mend it, or remove it');
  });

  it.each([
    ['points nowhere', 'gitdir: /nowhere\n'],
    ['is empty', ''],
    ['is nonsense', 'nonsense\n'],
  ])('behind a .git file that %s', (_, text) => {
    const cwd = scratch({ ...CLEAN, '.git': text });
    expectComplaint(check(cwd), 'git does not list the files of', /mend (?:it|what)/);
  });

  it.each(['HEAD', 'objects', 'refs'])('without its %s', (part) => {
    const cwd = project();
    rmSync(join(cwd, '.git', part), { recursive: true });
    expectComplaint(check(cwd), 'git does not list the files of', 'mend it, or remove it');
  });

  it('one whose index is damaged', () => {
    const cwd = project();
    writeFileSync(join(cwd, '.git/index'), 'DIRC\0\0\0nonsense');
    expectComplaint(check(cwd), 'git does not list the files of', 'git fsck');
  });

  it('somebody else’s, whom git does not trust', () => {
    const cwd = project(ROOMS);
    chmodSync(cwd, 0o755);
    if (process.getuid?.() !== 0) return expect(found(check(cwd))).toEqual(FOUND);
    expectComplaint(
      check(cwd, [], { user: AS_NOBODY.user }),
      'dubious ownership',
      'Run cutover as the owner',
    );
  });

  it('not to be read, because git is not there', () => {
    const cwd = project();
    expectComplaint(check(cwd, [], { env: { PATH: '/nonexistent' } }), 'git is not installed', 'Install git');
  });

  it('checked out in part: what is left out is a blind spot', () => {
    const cwd = project({ ...ROOMS, 'other/deep/a.ts': USER, 'other/b.ts': USER });
    git(cwd, 'sparse-checkout', 'set', 'src');
    expect(found(check(cwd))).toEqual([...FOUND.slice(0, 2), 'blind excluded other', 'exit 1']);
  });

  it('one with submodules and other repositories in it: each is a blind spot', () => {
    const cwd = project(ROOMS);
    git(cwd, 'submodule', '--quiet', 'add', project(), 'sub');
    git(scratch(), 'clone', '--quiet', cwd, join(cwd, 'nested'));
    const blind = ['blind excluded nested', 'blind excluded sub'];
    expect(found(check(cwd))).toEqual([...FOUND.slice(0, 2), ...blind, 'exit 1']);
    expect(found(check(join(cwd, 'nested')))).toEqual(FOUND);
    expect(found(check(join(cwd, 'sub')))).toEqual(['exit 0']);
  });

  it('in the middle of a merge', () => {
    const cwd = project(ROOMS);
    git(cwd, 'checkout', '--quiet', '-b', 'other');
    write(cwd, { 'src/rooms.ts': `${IMPORT}getManager().trim();\n` });
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    write(cwd, { 'src/rooms.ts': `${IMPORT}getManager().big();\n` });
    commit(cwd);
    expect(() => git(cwd, 'merge', 'other')).toThrow();
    expect(found(check(cwd))).toEqual([
      'import src/rooms.ts:1:10',
      'call src/rooms.ts:3:1',
      'call src/rooms.ts:5:1',
      'blind partial-parse src/rooms.ts',
      'exit 1',
    ]);
  });
});

describe('the environment and the configuration', () => {
  const elsewhere = {
    GIT_DIR: '/nonexistent',
    GIT_WORK_TREE: '/nonexistent',
    GIT_INDEX_FILE: '/nonexistent',
    GIT_OBJECT_DIRECTORY: '/nonexistent',
    GIT_NAMESPACE: 'x',
    GIT_PREFIX: 'src/',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_TRACE: '2',
  };

  it('of a git hook lead to no other repository', () => {
    expect(found(check(project(ROOMS), [], { env: elsewhere }))).toEqual(FOUND);
  });

  it('of git that others set for themselves change nothing', () => {
    const cwd = project();
    for (const [key, value] of Object.entries(CONFIGURATION)) git(cwd, 'config', key, value);
    write(cwd, ROOMS);
    expect(found(check(cwd))).toEqual(FOUND);
  });
});

const CONFIGURATION = {
  'color.ui': 'always',
  'core.autocrlf': 'true',
  'core.ignoreCase': 'true',
  'core.pager': 'false',
  'core.quotePath': 'true',
  'core.splitIndex': 'true',
  'core.untrackedCache': 'true',
  'status.showUntrackedFiles': 'no',
  'submodule.recurse': 'true',
};

describe('the root', () => {
  it('is the top level, from wherever in it', () => {
    const cwd = project({ ...ROOMS, 'docs/deep/a.md': '' });
    const runs = ['.', 'src', 'docs/deep'].map((folder) => check(join(cwd, folder)).stdout);
    expect(found(check(cwd))).toEqual(FOUND);
    expect(new Set(runs).size).toBe(1);
  });

  it('may be a folder of it, and what is above is not scanned', () => {
    const cwd = project(ROOMS);
    mkdirSync(join(cwd, 'app'));
    for (const path of ['cutover.yml', 'src']) renameSync(join(cwd, path), join(cwd, 'app', path));
    write(cwd, { 'above.ts': USER.replace('./', './app/src/') });
    expect(found(check(cwd, ['--root', 'app']))).toEqual(FOUND);
    expect(found(check(join(cwd, 'app'), ['--root', '.']))).toEqual(FOUND);
  });

  it.each([
    ['a file', 'src/rooms.ts', 'src/rooms.ts is a file, not a folder'],
    ['missing', 'gone', 'there is no folder gone'],
    ['below a file', 'src/rooms.ts/x', 'there is no folder src/rooms.ts/x'],
    ['in .git', '.git', '.git'],
    ['too long a name', 'x'.repeat(5000), 'cannot read the folder'],
  ])('that is %s is an error', (_, root, message) => {
    expectComplaint(check(project(ROOMS), ['--root', root]), message);
  });

  it('that is gone under the shell’s feet is an error', () => {
    const cwd = project();
    expectComplaint(
      shell('mkdir gone && cd gone && rmdir ../gone && $CUTOVER check', { cwd }),
      'folder',
      'cutover: ',
    );
  });
});
