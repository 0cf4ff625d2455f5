import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findManifests } from '../../src/files/manifests.ts';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { cutoverError, repository, scratch, withoutPrivileges } from './scratch.ts';

interface Search {
  readonly globs?: readonly string[];
  readonly root?: string;
  readonly cwd?: string;
}

/** One line a manifest: its path and what it holds. */
function find(top: string, { globs = [], root = '.', cwd }: Search = {}): string[] {
  const tree = openWorkingTree(root, top);
  const found = cwd === undefined ? findManifests(tree, globs) : findManifests(tree, globs, cwd);
  return found.map(({ path, bytes }) => `${path}: ${bytes.toString()}`);
}

const ALL = {
  'cutover.yml': 'one',
  '.github/cutover.yml': 'two',
  'cutover/web.yml': 'three',
  'cutover/api.yml': 'four',
  'cutover/notes.md': '',
  'cutover/deep/more.yml': '',
  'cutover/.draft.yml': '',
  'sub/cutover.yml': 'five',
};

describe('the usual places', () => {
  it('are all taken, sorted by path', () => {
    const all = [
      '.github/cutover.yml: two',
      'cutover.yml: one',
      'cutover/api.yml: four',
      'cutover/web.yml: three',
    ];
    expect(find(repository(ALL))).toEqual(all);
    expect(find(scratch(ALL))).toEqual(all);
  });

  it('are those of the root, not of the git top level or the working directory', () => {
    const top = repository(ALL);
    expect(find(top, { root: 'sub' })).toEqual(['cutover.yml: five']);
    expect(find(top, { cwd: join(top, 'sub') })[1]).toBe('cutover.yml: one');
  });

  it('need not be listed by git', () => {
    expect(find(repository({ '.gitignore': 'cutover.yml', 'cutover.yml': 'ignored' }))).toEqual([
      'cutover.yml: ignored',
    ]);
  });

  it('hold no manifest: the error says how to write one, and what goes without', () => {
    const top = repository({ 'src/cart.ts': '', 'cutover/notes.md': '' });
    const error = cutoverError(() => find(top));
    expect(error.message).toBe(
      `no manifest: there is no cutover.yml, .github/cutover.yml or cutover/*.yml in ${top}`,
    );
    expect(error.problems[0]?.hint).toContain('version: 1');
    expect(error.problems[0]?.hint).toContain('cutover find src/client.ts#getClient');
  });
});

describe('--manifest', () => {
  it('names paths and globs instead, each file once', () => {
    const globs = ['cutover/*.yml', 'cutover/api.yml', './cutover.yml', '**/more.yml'];
    const found = [
      'cutover.yml: one',
      'cutover/.draft.yml: ',
      'cutover/api.yml: four',
      'cutover/deep/more.yml: ',
      'cutover/web.yml: three',
    ];
    expect(find(repository(ALL), { globs })).toEqual(found);
  });

  it('reaches dot folders, and packages only where it names node_modules', () => {
    const top = repository({ ...ALL, 'node_modules/policy/cutover.yml': 'shared' });
    writeFileSync(join(top, '.git/cutover.yml'), '');
    expect(find(top, { globs: ['**/cutover.yml'] })).toEqual([
      '.github/cutover.yml: two',
      'cutover.yml: one',
      'sub/cutover.yml: five',
    ]);
    expect(find(top, { globs: ['node_modules/*/cutover.yml'] })).toEqual([
      'node_modules/policy/cutover.yml: shared',
    ]);
  });

  it('is seen from the working directory, or where nothing is there, from the root', () => {
    const top = repository(ALL);
    const cwd = join(top, 'sub');
    expect(find(top, { cwd, globs: ['cutover.yml'] })).toEqual(['sub/cutover.yml: five']);
    expect(find(top, { cwd, globs: ['../cutover/a*.yml'] })).toEqual(['cutover/api.yml: four']);
    expect(find(top, { cwd, globs: ['cutover/w*.yml', 'cutover/api.yml'] })).toHaveLength(2);
  });

  it('may name an ignored file, a file outside the root, an absolute path or glob', () => {
    const outside = scratch({ 'shared.yml': 'shared', 'more/a.yml': 'a' });
    const top = repository({ '.gitignore': 'local.yml', 'local.yml': 'local', 'api/x.yml': 'x' });
    expect(find(top, { globs: ['local.yml'] })).toEqual(['local.yml: local']);
    expect(find(top, { root: 'api', globs: ['../local.yml', 'x.yml'] })).toEqual([
      '../local.yml: local',
      'x.yml: x',
    ]);
    const absolute = find(top, { globs: [join(outside, 'shared.yml'), `${outside}/more/*.yml`] });
    expect(absolute.map((line) => line.replace(/^(\.\.\/)+.*\/(?=more|shared)/, '<outside>/'))).toEqual([
      '<outside>/more/a.yml: a',
      '<outside>/shared.yml: shared',
    ]);
  });

  it('may name a path with the characters of globs', () => {
    const top = repository({ 'app/[id]/cutover.yml': 'literal', 'app/i/cutover.yml': 'glob' });
    expect(find(top, { globs: ['app/[id]/cutover.yml'] })).toEqual(['app/[id]/cutover.yml: literal']);
    expect(find(top, { globs: ['app/[i]/cutover.yml'] })).toEqual(['app/i/cutover.yml: glob']);
  });

  it.each(['cutover.yaml', '.github/cutover.json', 'cutover/team.yaml'])(
    'is looked for by its ending: %s is offered',
    (path) => {
      const [problem] = cutoverError(() => find(repository({ [path]: 'x', 'src/a.ts': '' }))).problems;
      expect(problem?.hint).toBe(
        `${path} is there: rename it to ${path.replace(/\.\w+$/, '.yml')}, or name it: --manifest ${path}`,
      );
    },
  );

  it('matches nothing: every such glob is told, with where it was looked for', () => {
    const top = repository(ALL);
    const cwd = join(top, 'sub');
    const { problems } = cutoverError(() =>
      find(top, { cwd, globs: ['cutover.yml', 'none.yml', 'none/*.yml', ''] }),
    );
    expect(problems.map((problem) => problem.message)).toEqual([
      `--manifest none.yml matches no file; looked in ${cwd} and ${top}`,
      `--manifest none/*.yml matches no file; looked in ${cwd} and ${top}`,
      `--manifest '' matches no file; looked in ${cwd} and ${top}`,
    ]);
  });
});

describe('a manifest that cannot be had is an error', () => {
  it('a folder', () => {
    const top = repository({ 'cutover.yml/a.yml': '', 'cutover/a.yml': '' });
    expect(cutoverError(() => find(top)).message).toBe('the manifest cutover.yml is a folder');
    const named = cutoverError(() => find(top, { globs: ['cutover'] }));
    expect(named.problems[0]?.hint).toBe("Name the files in it: --manifest 'cutover/*.yml'");
    expect(cutoverError(() => find(top, { globs: ['..'] })).message).toBe('the manifest .. is a folder');
  });

  it('a link that leaves the root, unless the target is named', () => {
    const outside = scratch({ 'secret.yml': 'secret' });
    const top = repository({ 'teams/a.yml': '' });
    for (const path of ['cutover.yml', 'teams/b.yml'])
      symlinkSync(join(outside, 'secret.yml'), join(top, path));
    for (const globs of [[], ['cutover.yml'], ['teams/*.yml']]) {
      expect(cutoverError(() => find(top, { globs })).message).toContain(
        'is a symbolic link that leaves the root',
      );
    }
    expect(find(top, { globs: [join(outside, 'secret.yml')] })).toHaveLength(1);
  });

  it('a link that leads nowhere; one that stays in the root is read', () => {
    const top = repository({ 'teams/a.yml': 'a' });
    symlinkSync('nowhere.yml', join(top, 'teams/b.yml'));
    symlinkSync('teams/a.yml', join(top, 'cutover.yml'));
    expect(find(top)).toEqual(['cutover.yml: a']);
    const message = 'the manifest teams/b.yml is a symbolic link that leads nowhere';
    expect(cutoverError(() => find(top, { globs: ['teams/*.yml'] })).message).toBe(message);
    expect(cutoverError(() => find(top, { globs: ['teams/b.yml'] })).message).toBe(message);
  });

  it('what may not be read', () => {
    const top = repository({ 'cutover.yml': '' });
    const tree = openWorkingTree(top, top);
    chmodSync(join(top, 'cutover.yml'), 0);
    const error = withoutPrivileges(top, () => cutoverError(() => findManifests(tree, [])));
    expect(error.message).toBe('cannot read cutover.yml: permission denied (EACCES)');
  });

  it('what is over 10 MB', () => {
    const top = repository({ 'cutover.yml': Buffer.alloc(11 * 1024 * 1024, '#') });
    expect(cutoverError(() => find(top)).message).toBe('the manifest cutover.yml is over 10 MB');
  });
});
