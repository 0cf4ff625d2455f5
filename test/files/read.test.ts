import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/files/read-file.ts';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import { cutoverError, git, repository, withoutPrivileges, write } from './scratch.ts';

describe('reading', () => {
  it('gives the bytes as they are, and their blob hash', () => {
    const contents = {
      'empty.ts': Buffer.alloc(0),
      'binary.bin': Buffer.from([0, 255, 254, 10, 13, 0]),
      'crlf.ts': Buffer.from('\uFEFFconst a = 1;\r\n'),
      'big.ts': Buffer.alloc(300_000, 'const b = 2;\n'),
    };
    const top = repository(contents);
    const tree = openWorkingTree(top, top);
    for (const [path, bytes] of Object.entries(contents)) {
      expect(tree.has(path)).toBe(true);
      expect(tree.read(path)).toEqual(bytes);
      expect(tree.id(path)).toBe(git(top, 'hash-object', '--no-filters', path));
    }
  });

  it('sees the file as it is now', () => {
    const top = repository({ 'cart.ts': 'before' });
    const tree = openWorkingTree(top, top);
    write(top, { 'cart.ts': 'after' });
    expect(tree.read('cart.ts').toString()).toBe('after');
  });

  it('tells a file over 10 MB from one of 10 MB', () => {
    const top = repository({
      'full.ts': Buffer.alloc(MAX_FILE_BYTES, 'a'),
      'over.ts': Buffer.alloc(MAX_FILE_BYTES + 1, 'a'),
    });
    const tree = openWorkingTree(top, top);
    expect(tree.read('full.ts')).toHaveLength(MAX_FILE_BYTES);
    expect(tree.read('over.ts')).toBe('too-large');
    expect(tree.has('over.ts')).toBe(true);
  });

  it('of a path that is not listed is a bug', () => {
    const top = repository({ 'cart.ts': '' });
    write(top, { '.gitignore': 'secret.ts', 'secret.ts': '' });
    const tree = openWorkingTree(top, top);
    expect(tree.has('secret.ts')).toBe(false);
    expect(() => tree.read('secret.ts')).toThrow('not a listed path: secret.ts');
    expect(() => tree.read('../cart.ts')).toThrow('not a listed path: ../cart.ts');
  });
});

describe('what cannot be read after all is an error with the file and the reason', () => {
  it.each<[string, (path: string) => void, string]>([
    ['vanished', (path) => rmSync(path), 'it is there no more (ENOENT)'],
    ['became a folder', (path) => mkdirSync(emptied(path)), 'it is not a regular file'],
    [
      'became a link',
      (path) => symlinkSync('/etc/hosts', emptied(path)),
      'it is a symbolic link now (ELOOP)',
    ],
    ['became a fifo', (path) => execFileSync('mkfifo', [emptied(path)]), 'it is not a regular file'],
  ])('it %s', (_, change, reason) => {
    const top = repository({ 'src/cart.ts': '' });
    const tree = openWorkingTree(top, top);
    change(join(top, 'src/cart.ts'));
    const error = cutoverError(() => tree.read('src/cart.ts'));
    expect(error.message).toBe(`cannot read src/cart.ts: ${reason}`);
    expect(error.problems[0]?.hint).toContain('run it again');
  });

  it('its folder vanished', () => {
    const top = repository({ 'src/cart.ts': '' });
    const tree = openWorkingTree(top, top);
    rmSync(join(top, 'src'), { recursive: true });
    write(top, { src: '' });
    expect(cutoverError(() => tree.read('src/cart.ts')).message).toContain('it is there no more (ENOTDIR)');
  });

  it('permission is denied', () => {
    const top = repository({ 'cart.ts': '' });
    const tree = openWorkingTree(top, top);
    chmodSync(join(top, 'cart.ts'), 0);
    const error = withoutPrivileges(top, () => cutoverError(() => tree.read('cart.ts')));
    expect(error.message).toBe('cannot read cart.ts: permission denied (EACCES)');
    expect(error.problems[0]?.hint).toContain('Let the user who runs cutover read it');
  });
});

function emptied(path: string): string {
  rmSync(path);
  return path;
}
