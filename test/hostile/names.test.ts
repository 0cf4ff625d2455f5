import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git } from '../files/scratch.ts';
import { project, USER } from './projects.ts';
import { check, cutover, found } from './run.ts';

const NAMES = [
  ' leading space',
  'trailing space ',
  'two  spaces',
  "it's",
  '"quoted"',
  '`back`',
  'back\\slash',
  '100%',
  '%41',
  '%00',
  'a#b',
  'a?b',
  'a&b',
  '-dash',
  '--flag',
  '$HOME',
  '$(id)',
  ';rm',
  '*',
  '[id]',
  '{a,b}',
  '(group)',
  '!not',
  '~',
  '..dots',
  'new\nline',
  'tab\tstop',
  'car\rriage',
  'esc\u001b[31m',
  '\u202egnp',
  'émigré',
  'e\u0301',
  '日本',
  '😀',
  'con',
  'node_modules.x',
  '__proto__',
  'constructor',
  'a:b',
  'a|b',
  'a<b>',
];

const ODD = NAMES.toSorted((a, b) => (`${a}/rooms.ts` < `${b}/rooms.ts` ? -1 : 1));

describe('a path', () => {
  it.each(['git', 'no git', 'git that quotes', 'git that precomposes'])(
    'may hold anything, with %s',
    (kind) => {
      const files = ODD.map((name) => [`${name}/rooms.ts`, USER.replace('./', '../src/')] as const);
      const cwd = project(Object.fromEntries(files));
      if (kind === 'no git') rmSync(join(cwd, '.git'), { recursive: true });
      if (kind === 'git that quotes') git(cwd, 'config', 'core.quotePath', 'true');
      if (kind === 'git that precomposes') git(cwd, 'config', 'core.precomposeUnicode', 'true');
      const run = check(cwd);
      const { migrations } = JSON.parse(run.stdout) as { migrations: [{ usages: { file: string }[] }] };
      const seen = new Set(migrations[0].usages.map(({ file }) => file));
      expect([...seen]).toEqual(ODD.map((name) => `${name}/rooms.ts`));
      expect([run.status, run.stderr]).toEqual([1, '']);
    },
  );

  it('of the old symbol may hold anything that an address can write', () => {
    for (const [path, address] of [
      ['src/a b\'c".ts', 'src/a b\'c".ts'],
      ['src/50%.ts', 'src/50%.ts'],
      ['src/a#b.ts', 'src/a%23b.ts'],
      ['-src/😀.ts', '-src/😀.ts'],
      ['app/[id]/page.ts', 'app/[id]/page.ts'],
    ] as const) {
      const cwd = project({ [path]: 'export const legacy = 1;\n' });
      const run = cutover(['find', '--format', 'json', '--', `${address}#legacy`], { cwd });
      expect([run.status, run.stderr]).toEqual([0, '']);
      expect(JSON.parse(run.stdout)).toMatchObject({ definitions: [{ file: path, line: 1, column: 14 }] });
    }
  });

  it.each(['git', 'no git'])('that is not UTF-8 is a blind spot, with %s', (kind) => {
    const cwd = project({ 'src/rooms.ts': USER });
    writeFileSync(Buffer.from(`${cwd}/src/r\xff.ts`, 'latin1'), USER);
    mkdirSync(Buffer.from(`${cwd}/\xfe`, 'latin1'));
    writeFileSync(Buffer.from(`${cwd}/\xfe/a.ts`, 'latin1'), USER);
    commit(cwd);
    if (kind === 'no git') rmSync(join(cwd, '.git'), { recursive: true });
    expect(found(check(cwd))).toEqual([
      'import src/rooms.ts:1:10',
      'call src/rooms.ts:2:1',
      'blind excluded src/r\ufffd.ts',
      'blind excluded \ufffd',
      'exit 1',
    ]);
  });

  it('may be very deep, and very long', () => {
    const deep = `${'deep/'.repeat(400)}rooms.ts`;
    const long = `${'l'.repeat(250)}.ts`;
    const cwd = project({ [long]: USER.replace('./', './src/') });
    mkdirSync(join(cwd, 'deep/'.repeat(400)), { recursive: true });
    writeFileSync(join(cwd, deep), USER.replace('./', `${'../'.repeat(400)}src/`));
    expect(found(check(cwd))).toEqual([
      `import ${deep}:1:10`,
      `call ${deep}:2:1`,
      `import ${long}:1:10`,
      `call ${long}:2:1`,
      'exit 1',
    ]);
  });

  it('with an extension in capitals is a source', () => {
    const cwd = project({ 'src/A.TS': USER, 'src/B.JS': USER, 'src/C.Vue': `<script>\n${USER}</script>\n` });
    expect(found(check(cwd))).toEqual([
      'import src/A.TS:1:10',
      'call src/A.TS:2:1',
      'import src/B.JS:1:10',
      'call src/B.JS:2:1',
      'import src/C.Vue:2:10',
      'call src/C.Vue:3:1',
      'exit 1',
    ]);
  });

  it('may differ from another in case alone', () => {
    const cwd = project({
      'src/Rooms.ts': USER,
      'src/rooms.ts': USER,
      'src/Manager.ts': 'export function getManager() {}\n',
      'src/hall.ts': USER.replace('manager', 'Manager'),
    });
    git(cwd, 'config', 'core.ignoreCase', 'true');
    expect(found(check(cwd))).toEqual([
      'import src/Rooms.ts:1:10',
      'call src/Rooms.ts:2:1',
      'import src/rooms.ts:1:10',
      'call src/rooms.ts:2:1',
      'exit 1',
    ]);
  });
});
