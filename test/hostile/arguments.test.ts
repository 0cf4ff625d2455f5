import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OVER, project, USER } from './projects.ts';
import { check, cutover, expectComplaint, found } from './run.ts';

const LONG = 'x'.repeat(100_000);

type Refused = readonly [args: readonly string[], ...parts: (string | RegExp)[]];

const REFUSED: readonly Refused[] = [
  [[], 'no command', 'cutover --help'],
  [[''], 'unknown command', 'commands: check, find, validate'],
  [['--'], 'no command'],
  [['chekc'], 'unknown command chekc', 'did you mean "check"?'],
  [['constructor'], 'unknown command constructor'],
  [['__proto__'], 'unknown command __proto__'],
  [['explain', 'a.ts:1'], 'the command explain is not built yet'],
  [['progress'], 'not built yet'],
  [['check', '--formta', 'json'], 'unknown flag --formta', '--format'],
  [['check', '--__proto__'], 'unknown flag --__proto__'],
  [['check', '--constructor=1'], 'unknown flag --constructor'],
  [['check', '-x'], 'unknown flag -x', '--help'],
  [['check', '--all=yes'], /--all/],
  [['check', '--no-all'], /unknown flag --no-all/],
  [['check', 'src'], 'unexpected argument src', 'usage: cutover check'],
  [['check', '--', '--all'], 'unexpected argument --all'],
  [['find'], 'find needs a symbol', 'cutover find src/'],
  [['find', ''], /symbol/],
  [['find', 'a', 'b'], 'unexpected argument b'],
  [['find', 'moment', '--all'], 'find takes no --all', 'cutover check'],
  [['validate', '--strict'], 'validate takes no --strict'],
  [['validate', '--format', 'json'], 'validate prints text'],
  [['check', '--base', 'main'], '--base is not built yet', 'leave it out'],
  [['check', '--policy', 'base'], '--policy is not built yet'],
  [['validate', '--fix'], '--fix is not built yet'],
  [['check', '--format', 'html'], 'the format html is not built yet'],
  [['find', 'a.ts#b', '--format', 'sarif'], 'find has no format sarif', 'text, json'],
  [['check', '--format', 'jsno'], 'unknown format jsno', 'json'],
  [['check', '--format'], /--format/],
  [['check', '--output', 'a.json'], '--output needs a --format before it'],
  [['check', '--format', 'json', '--output', 'a', '--output', 'b'], '--output needs a --format before it'],
  [['check', '--format', 'json', '--format', 'text'], 'two formats want standard output'],
  [['check', '--format', 'json', '--format', 'json'], 'two formats want standard output'],
  [['check', '--root', 'a', '--root', 'b'], '--root is given twice', 'give it once'],
  [['check', '--now', '2026-11-22', '--now', '2026-11-23'], '--now is given twice'],
  ...['root', 'manifest', 'output'].map((flag): Refused => [
    ['check', `--${flag}=`],
    `--${flag} is empty`,
    'give it a value, or leave it out',
  ]),
  ...['today', '2026-02-30', '2025-02-29', '2026-11-22T00:00:00Z', ' 2026-11-22', '٢٠٢٦-١١-٢٢'].map(
    (day): Refused => [['check', '--now', day], `--now ${day.trim()} is no day`.slice(0, 6), 'YYYY-MM-DD'],
  ),
  [['check', '--migration', 'one-manger'], 'no migration is called one-manger', 'one-manager'],
  [['check', '--migration', 'toString'], 'no migration is called toString', 'one-manager'],
  [['check', '--manifest', LONG], '--manifest x'],
  [['check', '--manifest', '**/'.repeat(5000)], '--manifest'],
  [['check', '--root', LONG], /cannot read the folder|there is no folder/],
  [['find', `src/${LONG}.ts#x`], 'the symbol is longer than 4096 characters', 'write'],
  [['find', `src/${'x'.repeat(3000)}.ts#x`], 'no such file'],
  [['find', `src/manager.ts#${'x'.repeat(3000)}`], 'declares no'],
  [['find', `src/manager.ts#${'a.'.repeat(20_000)}b`], /./],
  [['find', 'src/manager.ts#'], /#/],
  [['find', '../x.ts#a'], /\.\./],
  [['find', '/etc/hosts#a'], /./],
  [[LONG], 'unknown command'],
];

describe('arguments that are refused', () => {
  const cwd = (): string => project({ 'cutover.yml': OVER });

  it.each(REFUSED.map(([args, ...parts]) => ({ shown: args.join(' ').slice(0, 60), args, parts })))(
    '$shown',
    ({ args, parts }) => {
      const run = cutover(args, { cwd: cwd() });
      expectComplaint(run, ...parts);
      expect(run.stderr).toMatch(/^(?:cutover|cutover\.yml:\d+:\d+): /);
      expect(run.stderr.split('\n').length).toBeGreaterThan(1);
    },
  );

  it('leave no file behind', () => {
    const folder = cwd();
    expectComplaint(
      cutover(['check', '--format', 'json', '--output', 'report.json', '--nope'], { cwd: folder }),
      'unknown flag',
    );
    expectComplaint(
      cutover(['check', '--format', 'json', '--output', 'report.json', '--migration', 'b'], { cwd: folder }),
      'no migration',
    );
    expect(existsSync(join(folder, 'report.json'))).toBe(false);
  });
});

describe('arguments that change the view', () => {
  it('never change the verdict', () => {
    const cwd = project({ 'src/rooms.ts': USER, CODEOWNERS: '* @acme/core\n' });
    const other = ['--owner', '@acme/other'];
    for (const args of [
      other,
      ['--migration', 'one-manager', ...other],
      ['--all'],
      ['--quiet'],
      ['--no-color'],
    ])
      expect(cutover(['check', ...args], { cwd }).status).toBe(1);
    expect(found(check(cwd, [...other, '--all', '--all', '--quiet', '--quiet']))).toEqual(found(check(cwd)));
  });

  it('are ignored beside --help and --version alone', () => {
    const cwd = project();
    expect(cutover(['check', '--help'], { cwd }).status).toBe(0);
    expect(cutover(['--version'], { cwd }).status).toBe(0);
    expectComplaint(cutover(['--help', '--nope'], { cwd }), 'unknown flag --nope');
  });

  it('may begin with a dash behind --, or with = in a value', () => {
    const cwd = project({ '-old.ts': 'export const old = 1;\n', 'src/rooms.ts': USER });
    expect(cutover(['find', '--', '-old.ts#old'], { cwd }).status).toBe(0);
    expect(cutover(['check', '--manifest=cutover.yml', '--now=2026-01-01'], { cwd }).status).toBe(1);
  });
});
