import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch, write } from '../files/scratch.ts';
import { CLEAN, project, USER } from './projects.ts';
import { AS_NOBODY, check, expectComplaint, found } from './run.ts';

describe('what permissions keep out', () => {
  it.each([
    ['a source', 'src/secret.ts', 'cannot read src/secret.ts: permission denied (EACCES)'],
    ['the declaring file', 'src/manager.ts', 'cannot read src/manager.ts: permission denied (EACCES)'],
    ['a tsconfig', 'tsconfig.json', 'cannot read tsconfig.json: permission denied (EACCES)'],
    ['a package.json', 'package.json', 'cannot read package.json: permission denied (EACCES)'],
    ['CODEOWNERS', 'CODEOWNERS', 'cannot read CODEOWNERS: permission denied (EACCES)'],
  ])('%s: exit 2', (_, path, message) => {
    const cwd = project({
      'src/rooms.ts': USER,
      'src/secret.ts': '',
      'tsconfig.json': '{}',
      'package.json': '{}',
      CODEOWNERS: '',
    });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, path), 0);
    expectComplaint(
      check(cwd, [], AS_NOBODY),
      message,
      'Let the user who runs cutover read it, or leave it out',
    );
  });

  it.each(['git', 'no git'])('a folder: exit 2, with %s', (kind) => {
    const cwd = kind === 'git' ? project() : scratch(CLEAN);
    write(cwd, { 'src/closed/a.ts': USER });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'src/closed'), 0);
    expectComplaint(check(cwd, [], AS_NOBODY), 'src/closed', /[Pp]ermission denied/);
  });

  it('the root itself: exit 2', () => {
    const cwd = project();
    chmodSync(cwd, 0);
    expectComplaint(check('/', ['--root', cwd], AS_NOBODY), cwd, /permission denied/);
    chmodSync(cwd, 0o755);
  });

  it('what is not scanned: no matter', () => {
    const cwd = project({ 'src/secret.png': '', '.gitignore': 'private/\n' });
    write(cwd, { 'private/a.ts': USER });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'private'), 0);
    chmodSync(join(cwd, 'src/secret.png'), 0);
    expect(found(check(cwd, [], AS_NOBODY))).toEqual(['exit 0']);
  });
});
