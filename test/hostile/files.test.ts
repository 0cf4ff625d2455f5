import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, scratch } from '../files/scratch.ts';
import { IMPORT, MANIFEST, project, USER } from './projects.ts';
import { check, cutover, expectComplaint, found } from './run.ts';

const MEGABYTE = 1024 * 1024;
/** An import in line 1 and a call in line 2, padded to a size in bytes. */
const padded = (size: number): string => `${USER}//${'x'.repeat(size - USER.length - 3)}\n`;

describe('a repository with no files', () => {
  it('has no manifest', () => {
    const cwd = scratch();
    git(cwd, 'init', '--quiet');
    expectComplaint(check(cwd), 'no manifest', 'Write cutover.yml');
    expectComplaint(cutover(['find', 'src/a.ts#b'], { cwd }), 'there is no file to scan', 'check --root');
  });

  it('has none to scan where the manifest lies elsewhere', () => {
    const cwd = scratch();
    git(cwd, 'init', '--quiet');
    const manifest = 'version: 1\nmigrations:\n  - id: drop\n    from: moment\n';
    const elsewhere = join(scratch({ 'm.yml': manifest }), 'm.yml');
    expectComplaint(check(cwd, ['--manifest', elsewhere]), 'there is no file to scan', '`scan.include`');
  });

  it('has none to scan where the manifest leaves them all out', () => {
    for (const scan of ['include: ["none/**"]', 'exclude: ["**"]']) {
      const cwd = project({ 'cutover.yml': `${MANIFEST}scan:\n  ${scan}\n` });
      expectComplaint(check(cwd), 'there is no file to scan', '`scan.include` and `scan.exclude`');
    }
  });
});

describe('files that are no plain text', () => {
  it('are read as far as they can be, and told', () => {
    const cwd = project({
      'src/binary.ts': Buffer.from([0, 1, 2, 0xff, 0xfe, 0]),
      'src/broken.ts': `${USER}const = ;;; }}} ((\ngetManager();\n`,
      'src/conflict.ts': `<<<<<<< HEAD\n${IMPORT}=======\n>>>>>>> theirs\ngetManager();\n`,
      'src/empty.ts': '',
      'src/latin1.ts': Buffer.from(`// caf\xe9\n${USER}`, 'latin1'),
      'src/nul.ts': `${IMPORT}const zero = "\0";\ngetManager();\n`,
      'src/pointer.ts': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'src/utf16.ts': Buffer.from(`\ufeff${USER}`, 'utf16le'),
      'src/utf16be.ts': Buffer.from(`\ufeff${USER}`, 'utf16le').swap16(),
      'logo.png': Buffer.from([0x89, 0x50, 0, 1]),
    });
    expect(found(check(cwd))).toEqual([
      'import src/broken.ts:1:10',
      'call src/broken.ts:2:1',
      'call src/broken.ts:4:1',
      'import src/conflict.ts:2:10',
      'call src/conflict.ts:5:1',
      'import src/latin1.ts:2:10',
      'call src/latin1.ts:3:1',
      'import src/nul.ts:1:10',
      'call src/nul.ts:3:1',
      'blind not-utf8 src/binary.ts',
      'blind partial-parse src/broken.ts',
      'blind partial-parse src/conflict.ts',
      'blind not-utf8 src/latin1.ts',
      'blind not-utf8 src/nul.ts',
      'blind missing-blob src/pointer.ts',
      'blind not-utf8 src/utf16.ts',
      'blind not-utf8 src/utf16be.ts',
      'exit 1',
    ]);
  });

  it('are no silent pass for a migration that is over', () => {
    const over = 'version: 1\nmigrations:\n  - id: drop\n    from: moment\n';
    const cwd = project({
      'cutover.yml': over,
      'src/binary.ts': Buffer.from([0, 1, 2]),
      'src/pointer.ts': 'version https://git-lfs.github.com/spec/v1\n',
    });
    expect(found(check(cwd))).toEqual([
      'blind not-utf8 src/binary.ts',
      'blind missing-blob src/pointer.ts',
      'exit 0',
    ]);
    expect(check(cwd, ['--strict']).status).toBe(1);
  });
});

describe('the places of usages', () => {
  const texts: Readonly<Record<string, readonly [text: string, first: string, second: string]>> = {
    'carriage-returns': [USER.replaceAll('\n', '\r'), '1:10', '2:1'],
    'comment-ended-by-u2028': [`// a\u2028${USER}`, '1:15', '2:1'],
    'crlf-marked': [`\ufeff${USER.replaceAll('\n', '\r\n')}`, '1:10', '2:1'],
    crlf: [USER.replaceAll('\n', '\r\n'), '1:10', '2:1'],
    hashbang: [`#!/usr/bin/env node\n${USER}`, '2:10', '3:1'],
    'long-line': [`${'1;'.repeat(250_000)}${USER}`, '1:500010', '2:1'],
    marked: [`\ufeff${USER}`, '1:10', '2:1'],
    'no-end': [USER.trimEnd(), '1:10', '2:1'],
    wide: [`/* 😀é */ ${USER}`, '1:20', '2:1'],
  };

  it('are right with every kind of line end, mark and width', () => {
    const files = Object.entries(texts).map(([name, [text]]) => [`src/${name}.ts`, text] as const);
    expect(found(check(project(Object.fromEntries(files))))).toEqual([
      ...Object.entries(texts).flatMap(([name, [, first, second]]) => [
        `import src/${name}.ts:${first}`,
        `call src/${name}.ts:${second}`,
      ]),
      'exit 1',
    ]);
  });
});

describe('a file that is large', () => {
  it('is scanned up to 10 MB, and told above', () => {
    const cwd = project({
      'src/at.ts': padded(10 * MEGABYTE),
      'src/over.ts': padded(10 * MEGABYTE + 1),
    });
    writeFileSync(join(cwd, 'src/huge.ts'), Buffer.alloc(50 * MEGABYTE, ' '));
    expect(found(check(cwd))).toEqual([
      'import src/at.ts:1:10',
      'call src/at.ts:2:1',
      'blind too-large src/huge.ts',
      'blind too-large src/over.ts',
      'exit 1',
    ]);
  });

  it('is told where it declares the old symbol', () => {
    const cwd = project({
      'src/manager.ts': `export function getManager() {}\n${' '.repeat(10 * MEGABYTE)}`,
    });
    expectComplaint(check(cwd), 'cutover.yml:4:11: src/manager.ts is over 10 MB', 'make this one smaller');
  });
});

describe('what is no regular file', () => {
  it('waits for nobody: a pipe and a socket are no files of git', () => {
    const cwd = project({ 'src/rooms.ts': null });
    execFileSync('mkfifo', [join(cwd, 'src/rooms.ts')]);
    expect(found(check(cwd))).toEqual(['exit 0']);
    rmSync(join(cwd, '.git'), { recursive: true });
    expect(found(check(cwd))).toEqual(['exit 0']);
  });

  it('is told where git tracks a file in its place', () => {
    const cwd = project({ 'src/rooms.ts': USER });
    rmSync(join(cwd, 'src/rooms.ts'));
    execFileSync('mkfifo', [join(cwd, 'src/rooms.ts')]);
    expect(found(check(cwd))).toEqual(['blind excluded src/rooms.ts', 'exit 0']);
  });
});
