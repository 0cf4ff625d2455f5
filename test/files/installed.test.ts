import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_INSTALLED, openInstalled } from '../../src/files/installed.ts';
import { MAX_FILE_BYTES } from '../../src/files/read-file.ts';
import { cutoverError, scratch, withoutPrivileges } from './scratch.ts';

describe('installed packages', () => {
  it('are read in place, at the root and below', () => {
    const root = scratch({
      'node_modules/@acme/ws/package.json': '{}',
      'api/node_modules/left/index.d.ts': 'export {}',
    });
    const installed = openInstalled(root);
    expect(installed.isFolder('node_modules')).toBe(true);
    expect(installed.isFolder('node_modules/@acme/ws')).toBe(true);
    expect(installed.isFile('node_modules/@acme/ws')).toBe(false);
    expect(installed.isFile('node_modules/@acme/ws/package.json')).toBe(true);
    expect(installed.isFolder('node_modules/@acme/ws/package.json')).toBe(false);
    expect(installed.read('api/node_modules/left/index.d.ts')).toBe('export {}');
    expect(installed.realpath('node_modules/@acme/ws/package.json')).toBe(
      'node_modules/@acme/ws/package.json',
    );
  });

  it('that are not there are null, wherever the path breaks off', () => {
    const installed = openInstalled(scratch({ 'node_modules/left/index.js': '' }));
    for (const path of [
      'node_modules/right',
      'node_modules/left/index.js/x',
      'web/node_modules/left/index.js',
      'node_modules/left/',
    ]) {
      expect(installed.isFile(path)).toBe(false);
      expect(installed.read(path)).toBeNull();
    }
    expect(installed.realpath('node_modules/right/package.json')).toBeNull();
    expect(installed.read('node_modules/left')).toBeNull();
    expect(openInstalled(scratch()).isFolder('node_modules')).toBe(false);
  });

  it('are found behind links that stay in the root', () => {
    const root = scratch({
      'packages/ws/src/index.ts': 'ws',
      'node_modules/.store/left@1.0.0/node_modules/left/index.js': 'left',
    });
    mkdirSync(join(root, 'node_modules/@acme'));
    symlinkSync('../../packages/ws', join(root, 'node_modules/@acme/ws'));
    symlinkSync('.store/left@1.0.0/node_modules/left', join(root, 'node_modules/left'));
    const installed = openInstalled(root);
    expect(installed.realpath('node_modules/@acme/ws/src/index.ts')).toBe('packages/ws/src/index.ts');
    expect(installed.read('node_modules/@acme/ws/src/index.ts')).toBe('ws');
    expect(installed.isFolder('node_modules/@acme/ws')).toBe(true);
    expect(installed.realpath('node_modules/left/index.js')).toBe(
      'node_modules/.store/left@1.0.0/node_modules/left/index.js',
    );
    expect(installed.read('node_modules/left/index.js')).toBe('left');
    expect(installed.list('node_modules/@acme/ws')).toEqual(['src']);
    expect(installed.list('node_modules/left')).toEqual(['index.js']);
    expect(installed.list('node_modules/left/index.js')).toEqual([]);
    expect(installed.list('packages/ws')).toEqual([]);
  });

  it('are never read outside the root', () => {
    const outside = scratch({ 'left/index.js': 'outside', 'node_modules/up/index.js': 'outside' });
    const root = join(outside, 'root');
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    symlinkSync('../../left', join(root, 'node_modules/left'));
    symlinkSync('/etc/hosts', join(root, 'node_modules/hosts'));
    symlinkSync('nowhere', join(root, 'node_modules/dangling'));
    symlinkSync('circular', join(root, 'node_modules/circular'));
    const installed = openInstalled(root);
    const paths = [
      'node_modules/left/index.js',
      'node_modules/left',
      'node_modules/hosts',
      'node_modules/dangling',
      'node_modules/circular/x',
      '../node_modules/up/index.js',
      'node_modules/../../node_modules/up/index.js',
      join(outside, 'node_modules/up/index.js'),
    ];
    for (const path of paths) {
      expect(installed.isFile(path)).toBe(false);
      expect(installed.isFolder(path)).toBe(false);
      expect(installed.read(path)).toBeNull();
      expect(installed.realpath(path)).toBeNull();
    }
  });

  it('are all it answers for: what git ignores elsewhere changes no result', () => {
    const installed = openInstalled(scratch({ 'build/out.js': '', 'node_modules/left/index.js': '' }));
    expect(installed.isFile('build/out.js')).toBe(false);
    expect(installed.read('node_modules/../build/out.js')).toBeNull();
    expect(installed.isFolder('')).toBe(false);
    expect(installed.isFolder('.')).toBe(false);
  });

  it('are text, none where a file is over 10 MB', () => {
    const root = scratch({
      'node_modules/a.js': Buffer.alloc(MAX_FILE_BYTES + 1),
      'node_modules/b.js': '\uFEFFb',
    });
    expect(openInstalled(root).read('node_modules/a.js')).toBeNull();
    expect(openInstalled(root).read('node_modules/b.js')).toBe('b');
  });

  it('that may not be read are an error, not absent', () => {
    const root = scratch({ 'node_modules/left/index.js': '', 'node_modules/right/index.js': '' });
    chmodSync(join(root, 'node_modules/left'), 0);
    chmodSync(join(root, 'node_modules/right/index.js'), 0);
    withoutPrivileges(root, () => {
      const installed = openInstalled(root);
      expect(cutoverError(() => installed.isFile('node_modules/left/index.js')).message).toContain(
        'permission denied',
      );
      expect(cutoverError(() => installed.read('node_modules/right/index.js')).message).toContain(
        'permission denied',
      );
    });
    chmodSync(join(root, 'node_modules/left'), 0o700);
  });
});

it('nothing is installed where packages are ignored', () => {
  expect(NOTHING_INSTALLED.isFile('node_modules/left/index.js')).toBe(false);
  expect(NOTHING_INSTALLED.isFolder('node_modules')).toBe(false);
  expect(NOTHING_INSTALLED.read('node_modules/left/index.js')).toBeNull();
  expect(NOTHING_INSTALLED.realpath('node_modules')).toBeNull();
  expect(NOTHING_INSTALLED.list('node_modules')).toEqual([]);
});
