import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../src/files/working-tree.ts';
import {
  cutoverError,
  git,
  listed,
  repository,
  scratch,
  script,
  withoutPrivileges,
  write,
} from './scratch.ts';

function list(top: string): string[] {
  return listed(openWorkingTree(top, top));
}

describe('nothing that the repository configures is executed', () => {
  it('neither its file system monitor', () => {
    const top = repository({ 'cart.ts': '' });
    const mark = join(scratch(), 'ran');
    const program = join(top, '.git/program');
    script(program, `touch '${mark}'`);
    git(top, 'config', 'core.fsmonitor', program);
    write(top, { 'new.ts': '' });
    expect(list(top)).toEqual(['cart.ts', 'new.ts']);
    expect(existsSync(mark)).toBe(false);
    git(top, 'ls-files', '--others');
    expect(existsSync(mark)).toBe(true);
  });

  it('nor the transport that would fetch what a partial clone lacks; and the gap is no smaller listing', () => {
    const top = repository({ 'in/a.ts': '', 'out/b.ts': '' });
    const mark = join(scratch(), 'ran');
    script(join(top, '.git/program'), `touch '${mark}'`);
    git(top, 'sparse-checkout', 'init', '--cone', '--sparse-index');
    git(top, 'sparse-checkout', 'set', 'in');
    const tree = git(top, 'rev-parse', 'HEAD:out');
    rmSync(join(top, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    git(top, 'config', 'core.repositoryFormatVersion', '1');
    git(top, 'config', 'extensions.partialClone', 'origin');
    git(top, 'config', 'remote.origin.promisor', 'true');
    git(top, 'config', 'remote.origin.url', `ext::${join(top, '.git/program')}`);
    git(top, 'config', 'protocol.ext.allow', 'always');
    expect(cutoverError(() => list(top)).message).toContain(tree);
    expect(existsSync(mark)).toBe(false);
    execFileSync('git', ['ls-files'], { cwd: top, stdio: 'ignore' });
    expect(existsSync(mark)).toBe(true);
  });
});

describe('a folder that may not be opened', () => {
  it('is an error where git would track what it holds', () => {
    const top = repository({ 'cart.ts': '' });
    write(top, { 'secret/new.ts': '' });
    chmodSync(join(top, 'secret'), 0);
    const error = withoutPrivileges(top, () => cutoverError(() => list(top)));
    chmodSync(join(top, 'secret'), 0o700);
    expect(error.message).toContain("could not open directory 'secret/'");
  });

  it('is an error where git tracks what it holds', () => {
    const top = repository({ 'secret/cart.ts': '' });
    git(top, 'config', 'core.excludesFile', join(top, '.git/all'));
    writeFileSync(join(top, '.git/all'), '*\n');
    chmodSync(join(top, 'secret'), 0);
    const error = withoutPrivileges(top, () => cutoverError(() => list(top)));
    chmodSync(join(top, 'secret'), 0o700);
    expect(error.message).toBe('cannot read the folder secret: permission denied (EACCES)');
  });

  it.each(['data', 'node_modules'])('is no matter where it is %s, which is not scanned', (folder) => {
    const top = repository({ 'cart.ts': '', '.gitignore': 'data/' });
    write(top, { [`${folder}/rows`]: '' });
    chmodSync(join(top, folder), 0);
    const files = withoutPrivileges(top, () => list(top));
    chmodSync(join(top, folder), 0o700);
    expect(files).toEqual(['.gitignore', 'cart.ts']);
  });
});
