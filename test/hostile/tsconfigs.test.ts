import { describe, expect, it } from 'vitest';
import { MANIFEST, project, USER } from './projects.ts';
import { check, found } from './run.ts';
import { together, type Case } from './together.ts';

const ALIAS = '"compilerOptions":{"paths":{"@app/*":["../src/*"]}}';
const DEEP = '['.repeat(200_000);
const VIA_ALIAS = USER.replace('./manager', '@app/manager');
const FOUND = ['import rooms.ts:1:10', 'call rooms.ts:2:1'];
const BLIND = 'blind no-tsconfig tsconfig.json';
const LOST = 'blind unresolved-specifier rooms.ts';

/** A source that takes the old symbol through an alias of a tsconfig. */
const TSCONFIGS: readonly Case[] = [
  ['has comments and a mark', { 'tsconfig.json': `\ufeff// a\r\n{/* b */${ALIAS},}` }, FOUND],
  ['is cut off', { 'tsconfig.json': `{${ALIAS}`.slice(0, -16) }, [BLIND, LOST]],
  ['is no JSON', { 'tsconfig.json': 'paths: none' }, [BLIND]],
  ['is a list', { 'tsconfig.json': '[]' }, [BLIND]],
  [
    'is a merge conflict',
    { 'tsconfig.json': `<<<<<<< HEAD\n{${ALIAS}}\n=======\n{}\n>>>>>>> theirs\n` },
    [...FOUND, BLIND],
  ],
  [
    'is UTF-16',
    { 'tsconfig.json': Buffer.from(`\ufeff{${ALIAS}}`, 'utf16le') },
    [BLIND, 'blind not-utf8 tsconfig.json'],
  ],
  [
    'is over 10 MB',
    { 'tsconfig.json': `{${ALIAS}}${' '.repeat(11 * 1024 * 1024)}` },
    [BLIND, 'blind too-large tsconfig.json'],
  ],
  ['nests 200,000 lists', { 'tsconfig.json': `{${ALIAS},"a":${DEEP}` }, [BLIND]],
  ['extends itself', { 'tsconfig.json': '{"extends":"./tsconfig.json"}' }, [BLIND]],
  [
    'extends in a circle',
    {
      'tsconfig.json': '{"extends":"./a"}',
      'a.json': '{"extends":"./b"}',
      'b.json': '{"extends":"./tsconfig"}',
    },
    [BLIND],
  ],
  ['extends nothing there', { 'tsconfig.json': '{"extends":"./gone.json"}' }, [BLIND]],
  [
    'extends a package that is missing',
    { 'tsconfig.json': '{"extends":"@acme/tsconfig/base.json"}' },
    [BLIND],
  ],
  [
    'extends a missing package, and says enough itself',
    { 'tsconfig.json': `{"extends":"@acme/tsconfig",${ALIAS}}` },
    [...FOUND, BLIND],
  ],
  ['extends a number', { 'tsconfig.json': '{"extends":5}' }, [BLIND]],
  [
    'refers to itself',
    { 'tsconfig.json': `{"references":[{"path":"."},{"path":"gone"},5],${ALIAS}}` },
    [...FOUND, 'blind no-tsconfig gone/tsconfig.json'],
  ],
  ['has paths of a wrong type', { 'tsconfig.json': '{"compilerOptions":{"paths":{"@app/*":5}}}' }, [LOST]],
  [
    'leads out of the root',
    { 'tsconfig.json': '{"compilerOptions":{"paths":{"@app/*":["../../../*"]}}}' },
    [LOST],
  ],
];

describe('a tsconfig that', () => {
  const seen = together(TSCONFIGS, { 'rooms.ts': VIA_ALIAS }, MANIFEST);

  it.each(TSCONFIGS.map(([what, , lines], index) => ({ what, lines, index })))(
    '$what',
    ({ lines, index }) => {
      expect(seen(index)).toEqual(lines.toSorted());
    },
  );

  it('is a folder is none: the one above holds', () => {
    const cwd = project({
      'src/tsconfig.json/readme.md': '',
      'tsconfig.json': `{${ALIAS.replace('../', './')}}`,
      'src/rooms.ts': VIA_ALIAS,
    });
    expect(found(check(cwd))).toEqual(['import src/rooms.ts:1:10', 'call src/rooms.ts:2:1', 'exit 1']);
  });

  it('is named by the manifest and not there is a mistake of the manifest', () => {
    const cwd = project({
      'cutover.yml': `${MANIFEST}scan:\n  tsconfig: [gone.json]\n`,
      'src/rooms.ts': VIA_ALIAS,
    });
    const { status, stdout, stderr } = check(cwd);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no such file: gone.json');
  });
});
