import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { OVER, project, USER } from './projects.ts';
import { AS_NOBODY, check, CLI, cutover, environment, expectComplaint, shell } from './run.ts';

/** Far more text than a pipe holds. */
const MANY = `${USER.split('\n')[0] ?? ''}\n${'getManager();\n'.repeat(3000)}`;
const EXIT = 'echo "exit ${PIPESTATUS[0]}"';

describe('a reader that goes away', () => {
  it.each([
    ['before anything is said, of a failing check', MANY, 'check --all | true', 1],
    ['after a line, of a failing check', MANY, 'check --all | head -1', 1],
    ['after a line of JSON', MANY, 'check --format json | head -1', 1],
    ['after a line, of a check that passes', '', 'check | head -1', 0],
    ['of the help', '', '--help | true', 0],
  ])('%s, does not change the exit code', (_, text, command, code) => {
    const cwd = project({ 'src/rooms.ts': text });
    const { stdout, stderr } = shell(`$CUTOVER ${command}; ${EXIT}`, { cwd });
    expect([stdout.trim().split('\n').at(-1), stderr]).toEqual([`exit ${String(code)}`, '']);
  });

  it('of standard error, does not change the exit code', () => {
    const cwd = project({ 'cutover.yml': 'hello' });
    expect(
      shell('{ $CUTOVER check 2>&1 >/dev/null; echo "exit $?" >&3; } 3>&1 >/dev/null | tail -1 ', { cwd })
        .stdout,
    ).toBe('exit 2\n');
    expect(shell(`$CUTOVER check 2> >(true); ${EXIT}`, { cwd }).stdout).toBe('exit 2\n');
  });
});

describe('a stream that is closed or full', () => {
  it.each([
    ['standard output, closed', 'check >&-', 1, ''],
    ['standard error, closed', 'check --format json 2>&- >/dev/null', 1, ''],
    ['standard input, closed', 'check --format json <&- >/dev/null', 1, ''],
    ['all of them, closed', 'check <&- >&- 2>&-', 1, ''],
    ['standard output, full', 'check >/dev/full', 2, 'cutover: cannot write standard output: '],
    ['standard error, full, of a complaint', 'check --no-such-flag 2>/dev/full', 2, ''],
  ])('%s', (_, command, code, said) => {
    const cwd = project({ 'src/rooms.ts': USER });
    const { status, stderr } = shell(`$CUTOVER ${command}`, { cwd });
    expect(status).toBe(code);
    expect(stderr.startsWith(said)).toBe(true);
    expect(stderr).not.toMatch(/^\s+at |node:/m);
  });
});

describe('an output that cannot be written', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['its folder is missing', 'gone/report.json', 'ENOENT'],
    ['it is a folder', 'src', 'EISDIR'],
    ['its folder is a file', 'src/manager.ts/report.json', 'ENOTDIR'],
    ['it is a full device', '/dev/full', 'ENOSPC'],
    ['its name is too long', `${'x'.repeat(300)}.json`, 'ENAMETOOLONG'],
    ['it is a link in a circle', 'circle', 'ELOOP'],
  ];

  it.each(cases)('%s: exit 2, though the gate passes; and the others are written', (_, path, code) => {
    const cwd = project({ 'cutover.yml': OVER });
    symlinkSync('circle', join(cwd, 'circle'));
    const formats = ['--format', 'json', '--output', path, '--format', 'text', '--output', 'report.txt'];
    const run = cutover(['check', ...formats], { cwd });
    expectComplaint(run, `cutover: cannot write ${path}: ${code}`, 'a folder that is there and writable');
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('PASS');
  });

  it('may not be written: exit 2', () => {
    const cwd = project({ 'cutover.yml': OVER });
    chmodSync(cwd, 0o755);
    const run = check(cwd, ['--output', 'report.json'], AS_NOBODY);
    expectComplaint(run, 'cutover: cannot write report.json: EACCES: permission denied');
  });

  it.each(['report.txt', './report.txt', 'src/../report.txt'])('is wanted by two formats, as %s', (path) => {
    const cwd = project();
    const run = cutover(
      ['check', '--format', 'json', '--output', 'report.txt', '--format', 'text', '--output', path],
      { cwd },
    );
    expectComplaint(run, 'two formats want the file report.txt', 'give each an --output FILE of its own');
    expect(existsSync(join(cwd, 'report.txt'))).toBe(false);
  });

  it('is wanted by two formats, by one with an absolute path', () => {
    const cwd = project();
    const twice = [
      '--format',
      'json',
      '--output',
      'report',
      '--format',
      'text',
      '--output',
      join(cwd, 'report'),
    ];
    expectComplaint(
      cutover(['check', ...twice], { cwd }),
      'two formats want the file',
      'give each an --output FILE',
    );
    expect(existsSync(join(cwd, 'report'))).toBe(false);
  });
});

describe('an output that would replace what cutover reads', () => {
  const kept: readonly (readonly [string, string])[] = [
    ['cutover.yml', 'a manifest'],
    ['teams/web.yml', 'a manifest'],
    ['./src/manager.ts', 'a file of the repository'],
    ['link/manager.ts', 'a file of the repository'],
    ['package.json', 'a file of the repository'],
  ];

  it.each(kept)('%s: exit 2, and nothing is written', (path, what) => {
    const files = { 'package.json': '{}', 'cutover.yml': OVER, 'teams/web.yml': OVER.replace('one', 'web') };
    const cwd = project(files);
    symlinkSync('src', join(cwd, 'link'));
    const before = readFileSync(join(cwd, path), 'utf8');
    const formats = ['--format', 'text', '--output', 'report.txt', '--format', 'json', '--output', path];
    const run = cutover(['check', '--manifest', 'teams/web.yml', ...formats], { cwd });
    expectComplaint(run, `--output ${path} would overwrite ${what}`, 'Name a file of its own');
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(before);
    expect(existsSync(join(cwd, 'report.txt'))).toBe(false);
  });

  it('is refused by find as well', () => {
    const cwd = project({ 'cutover.yml': OVER });
    const run = cutover(['find', 'moment', '--format', 'json', '--output', 'cutover.yml'], { cwd });
    expectComplaint(run, '--output cutover.yml would overwrite a manifest');
    expect(readFileSync(join(cwd, 'cutover.yml'), 'utf8')).toBe(OVER);
  });

  it('replaces an earlier report, which may be tracked', () => {
    const cwd = project({ 'cutover.yml': OVER, 'report.json': '{}' });
    expect(cutover(['check', '--format', 'json', '--output', 'report.json'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toContain('"verdict"');
  });
});

describe('a signal during a long scan', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it at once, without a stack and without half a report',
    async (signal) => {
      const names = Array.from({ length: 400 }, (_, index) => `src/rooms${String(index)}.ts`);
      const cwd = project(Object.fromEntries(names.map((name) => [name, MANY])));
      const child = spawn(process.execPath, [CLI, 'check', '--format', 'json', '--output', 'report.json'], {
        cwd,
        env: environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
      child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
      const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
        child.on('exit', (code, by) => resolve(by ?? code)),
      );
      await setTimeout(700);
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect([said, existsSync(join(cwd, 'report.json'))]).toEqual(['', false]);
    },
  );
});
