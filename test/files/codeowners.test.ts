import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCodeOwners, readCodeOwners } from '../../src/files/codeowners.ts';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { cutoverError, repository, scratch, withoutPrivileges } from './scratch.ts';

/** Which of the paths the one pattern takes. */
function taken(pattern: string, paths: readonly string[]): string[] {
  const owners = parseCodeOwners(`${pattern} @acme/core`);
  return paths.filter((path) => owners.ownersOf(path).length > 0);
}

describe('a pattern', () => {
  const PATHS = [
    'README.md',
    'app.js',
    'apps',
    'apps/a.ts',
    'build/logs/a.txt',
    'build/logs/x/a.txt',
    'docs/a.md',
    'docs/b/a.md',
    'lib/apps/a.ts',
    'lib/app.js',
    'lib/build/logs/a.txt',
    'lib/docs/a.md',
    'lib/logs',
    'logs/a.txt',
    'logsa/a.txt',
  ];

  it.each<[string, readonly string[]]>([
    ['*', PATHS],
    ['**', PATHS],
    ['*.js', ['app.js', 'lib/app.js']],
    ['/*.js', ['app.js']],
    ['/build/logs/', ['build/logs/a.txt', 'build/logs/x/a.txt']],
    ['build/logs', ['build/logs/a.txt', 'build/logs/x/a.txt']],
    ['docs/*', ['docs/a.md']],
    ['/docs/*', ['docs/a.md']],
    ['docs/**', ['docs/a.md', 'docs/b/a.md']],
    ['docs/', ['docs/a.md', 'docs/b/a.md', 'lib/docs/a.md']],
    ['apps/', ['apps/a.ts', 'lib/apps/a.ts']],
    ['apps', ['apps', 'apps/a.ts', 'lib/apps/a.ts']],
    ['/apps', ['apps', 'apps/a.ts']],
    ['**/logs', ['build/logs/a.txt', 'build/logs/x/a.txt', 'lib/build/logs/a.txt', 'lib/logs', 'logs/a.txt']],
    ['lib/**/a.*', ['lib/apps/a.ts', 'lib/build/logs/a.txt', 'lib/docs/a.md']],
    ['lib/*/a.md', ['lib/docs/a.md']],
    ['do?s/*.md', ['docs/a.md']],
    ['readme.md', []],
    ['README.m', []],
    ['a.md/', []],
    ['/', []],
  ])('%s', (pattern, expected) => {
    expect(taken(pattern, PATHS)).toEqual(expected);
  });

  it.each(['!docs/', '[ab]pp.js', 'docs/[a-z].md', '\\#docs', 'docs/***'])(
    '%s is invalid: the line is passed over',
    (pattern) => {
      const owners = parseCodeOwners(`* @acme/all\n${pattern} @acme/core`);
      for (const path of [...PATHS, '!docs/a', '#docs/a', '[ab]pp.js'])
        expect(owners.ownersOf(path)).toEqual(['@acme/all']);
    },
  );

  it('may hold escaped spaces, and characters that are special elsewhere', () => {
    expect(taken('my\\ docs/', ['my docs/a', 'my/a', 'my\\ docs/a'])).toEqual(['my docs/a']);
    expect(taken('{a,b}.ts', ['a.ts', '{a,b}.ts'])).toEqual(['{a,b}.ts']);
    expect(taken('+(a).ts', ['a.ts', '+(a).ts'])).toEqual(['+(a).ts']);
    expect(taken('a.c', ['abc', 'a.c'])).toEqual(['a.c']);
    expect(taken('app/(group)/$id.tsx', ['app/(group)/$id.tsx'])).toHaveLength(1);
    expect(taken('a\\*.ts', ['a*.ts', 'ab.ts'])).toEqual(['a*.ts']);
    expect(taken('?.ts', ['🙂.ts', '.ts'])).toEqual(['🙂.ts']);
    expect(taken('.github/', ['.github/workflows/ci.yml'])).toHaveLength(1);
  });

  it('takes no longer than its length times the path, whoever wrote it', () => {
    const path = `${'a/'.repeat(400)}${'a'.repeat(400)}`;
    expect(taken(`${'**/a/'.repeat(60)}${'*a'.repeat(60)}b`, [path])).toEqual([]);
  });
});

describe('the file', () => {
  it('is decided by the last rule that takes the path; one without owners leaves it to nobody', () => {
    const owners = parseCodeOwners(
      '* @acme/all\n/apps/ @octocat @acme/apps\n/apps/github\n*.md docs@example.org\n',
    );
    expect(owners.ownersOf('a.ts')).toEqual(['@acme/all']);
    expect(owners.ownersOf('apps/a.ts')).toEqual(['@octocat', '@acme/apps']);
    expect(owners.ownersOf('apps/github/a.ts')).toEqual([]);
    expect(owners.ownersOf('apps/github/a.md')).toEqual(['docs@example.org']);
  });

  it('may hold comments, blank lines, tabs, carriage returns', () => {
    const owners = parseCodeOwners(
      '# all\r\n\r\n  *.ts\t@acme/core @octocat # the core # team\r\n*.js # nobody\r\n  # end',
    );
    expect(owners.ownersOf('a.ts')).toEqual(['@acme/core', '@octocat']);
    expect(owners.ownersOf('a.js')).toEqual([]);
    expect(owners.ownersOf('# all')).toEqual([]);
  });

  it('is passed over where an owner is none', () => {
    const owners = parseCodeOwners('* @acme/all\n*.ts acme\n*.js @acme/ @octocat\n*.md @');
    for (const path of ['a.ts', 'a.js', 'a.md']) expect(owners.ownersOf(path)).toEqual(['@acme/all']);
  });

  it('may be empty', () => {
    expect(parseCodeOwners('').ownersOf('a.ts')).toEqual([]);
  });
});

describe('the place of the file', () => {
  function ownersIn(folder: string, root: string | null = null): readonly string[] {
    return readCodeOwners(openWorkingTree(root, folder)).ownersOf('src/a.ts');
  }

  it('is .github, then the top, then docs; the first holds alone', () => {
    const all = { '.github/CODEOWNERS': '* @github', CODEOWNERS: '* @top', 'docs/CODEOWNERS': '* @docs' };
    expect(ownersIn(repository(all))).toEqual(['@github']);
    expect(ownersIn(repository({ CODEOWNERS: all.CODEOWNERS, 'docs/CODEOWNERS': '* @docs' }))).toEqual([
      '@top',
    ]);
    expect(ownersIn(repository({ 'docs/CODEOWNERS': '* @docs' }))).toEqual(['@docs']);
    expect(ownersIn(repository({ '.github/CODEOWNERS': '', CODEOWNERS: '* @top' }))).toEqual([]);
    expect(ownersIn(repository({ '.github/CODEOWNERS/a': '', CODEOWNERS: '* @top' }))).toEqual(['@top']);
    expect(ownersIn(repository({ 'src/CODEOWNERS': '* @src' }))).toEqual([]);
    expect(ownersIn(scratch({ CODEOWNERS: '\uFEFF* @plain' }))).toEqual(['@plain']);
  });

  it('is at the git top level, where the root is below it, and paths get the prefix', () => {
    const top = repository({
      CODEOWNERS: '/api/src/ @api\n/src/ @src',
      'api/CODEOWNERS': '* @nobody',
      'api/src/a.ts': '',
    });
    expect(ownersIn(top, 'api')).toEqual(['@api']);
    expect(ownersIn(top)).toEqual(['@src']);
  });

  it('is not outside the repository', () => {
    const outside = scratch({ CODEOWNERS: '* @outside' });
    const top = repository({ 'src/a.ts': '' });
    symlinkSync(join(outside, 'CODEOWNERS'), join(top, 'CODEOWNERS'));
    expect(ownersIn(top)).toEqual([]);
  });

  it('must be readable', () => {
    const top = repository({ CODEOWNERS: '* @top' });
    const tree = openWorkingTree(top, top);
    chmodSync(join(top, 'CODEOWNERS'), 0);
    const error = withoutPrivileges(top, () => cutoverError(() => readCodeOwners(tree)));
    expect(error.message).toBe('cannot read CODEOWNERS: permission denied (EACCES)');
  });

  it('is not loaded over 3 MB', () => {
    expect(ownersIn(repository({ CODEOWNERS: `* @top\n${'#'.repeat(3 * 1024 * 1024)}` }))).toEqual([]);
  });
});
