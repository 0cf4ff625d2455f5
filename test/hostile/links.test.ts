import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, scratch, write } from '../files/scratch.ts';
import { CLEAN, project, USER } from './projects.ts';
import { check, expectComplaint, found } from './run.ts';

const FROM_ROOT = USER.replace('./manager', './src/manager');
const VIA = (specifier: string): string => USER.replace('./manager', specifier);

function linked(
  links: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): string {
  const cwd = project(files);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(cwd, path));
  commit(cwd);
  return cwd;
}

describe.each(['git', 'no git'])('symbolic links, with %s', (kind) => {
  it('that lead out of the root, nowhere, or in a circle are blind spots, files and folders alike', () => {
    const outside = scratch({ 'rooms.ts': USER, 'folder/rooms.ts': USER });
    const cwd = linked({
      'src/absolute.ts': join(outside, 'rooms.ts'),
      'src/relative.ts': `../../${outside.split('/').at(-1) ?? ''}/rooms.ts`,
      'src/folder': join(outside, 'folder'),
      'src/dangling.ts': 'gone.ts',
      'src/itself.ts': 'itself.ts',
      'src/ping.ts': 'pong.ts',
      'src/pong.ts': 'ping.ts',
      'src/up': '../..',
      'src/system': '/etc',
    });
    if (kind === 'no git') rmSync(join(cwd, '.git'), { recursive: true });
    expect(found(check(cwd))).toEqual([
      'blind symlink src/absolute.ts',
      'blind symlink src/dangling.ts',
      'blind symlink src/folder',
      'blind symlink src/itself.ts',
      'blind symlink src/ping.ts',
      'blind symlink src/pong.ts',
      'blind symlink src/relative.ts',
      'blind symlink src/system',
      'blind symlink src/up',
      'exit 0',
    ]);
  });
});

describe('a symbolic link within the root', () => {
  it('to a folder or a file is followed where a module is resolved, and counts nothing twice', () => {
    const cwd = linked(
      { linked: 'src', 'src/alias.ts': 'manager.ts', 'src/circle': '.' },
      {
        'src/a.ts': VIA('./alias'),
        'src/b.ts': VIA('../linked/manager'),
        'src/c.ts': VIA('./circle/circle/alias.js'),
        'src/d.ts': VIA('../linked/circle/../alias'),
      },
    );
    expect(found(check(cwd))).toEqual([
      ...['a', 'b', 'c', 'd'].flatMap((name) => [`import src/${name}.ts:1:10`, `call src/${name}.ts:2:1`]),
      'exit 1',
    ]);
  });

  it('to a tsconfig or a package.json is that configuration', () => {
    const cwd = linked(
      { 'tsconfig.json': 'config/base.json', 'src/package.json': '../config/package.json' },
      {
        'config/base.json': '{"compilerOptions":{"paths":{"@app/*":["./src/*"]}}}',
        'config/package.json': '{"imports":{"#manager":"./manager.ts"}}',
        'src/a.ts': VIA('@app/manager'),
        'src/b.ts': VIA('#manager'),
      },
    );
    expect(found(check(cwd))).toEqual([
      'import src/a.ts:1:10',
      'call src/a.ts:2:1',
      'import src/b.ts:1:10',
      'call src/b.ts:2:1',
      'exit 1',
    ]);
  });

  it('to configuration outside of it is a blind spot', () => {
    const outside = scratch({ 'tsconfig.json': '{}', 'package.json': '{}' });
    const cwd = linked({
      'tsconfig.json': join(outside, 'tsconfig.json'),
      'package.json': join(outside, 'package.json'),
    });
    expect(found(check(cwd))).toEqual([
      'blind symlink package.json',
      'blind symlink tsconfig.json',
      'exit 0',
    ]);
  });

  it('that makes a source of a text is a blind spot', () => {
    const cwd = linked(
      { 'src/rooms.ts': 'rooms.txt', 'src/hall.js': 'hall', README: 'README.md' },
      { 'src/rooms.txt': USER, 'src/hall': USER, 'README.md': '' },
    );
    expect(found(check(cwd))).toEqual(['blind symlink src/hall.js', 'blind symlink src/rooms.ts', 'exit 0']);
  });

  it.each([
    ['declares the old symbol', 'src/old.ts#getManager', ''],
    ['is the old symbol', 'src/old.ts', ''],
    ['is back where the old symbol was', 'src/old.ts', '    removed: true\n'],
  ])('that %s: the manifest is to name the file itself', (_, from, more) => {
    const cwd = linked(
      { 'src/old.ts': 'manager.ts' },
      {
        'cutover.yml': `version: 1\nmigrations:\n  - id: a\n    from: ${from}\n${more}`,
        'src/a.ts': VIA('./old'),
      },
    );
    expectComplaint(
      check(cwd),
      'cutover.yml:4:11: src/old.ts is a symbolic link to src/manager.ts',
      'name the file itself',
    );
  });
});

describe('the root', () => {
  it('may be behind a link, and paths stay relative to it', () => {
    const cwd = project({ 'src/rooms.ts': USER });
    const link = join(scratch(), 'link');
    symlinkSync(cwd, link);
    expect(found(check('/', ['--root', link]))).toEqual([
      'import src/rooms.ts:1:10',
      'call src/rooms.ts:2:1',
      'exit 1',
    ]);
  });

  it('is as far as a link in it may lead, also where it is a folder of a repository', () => {
    const cwd = project();
    write(cwd, {
      'app/cutover.yml': CLEAN['cutover.yml'] ?? '',
      'app/src/manager.ts': 'export function getManager() {}\n',
      'rooms.ts': FROM_ROOT,
    });
    symlinkSync('../rooms.ts', join(cwd, 'app/rooms.ts'));
    commit(cwd);
    expect(found(check(cwd, ['--root', 'app']))).toEqual(['blind symlink rooms.ts', 'exit 0']);
  });
});
