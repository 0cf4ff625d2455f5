import { describe, expect, it } from 'vitest';
import { project, USER } from './projects.ts';
import { check, expectComplaint, found } from './run.ts';
import { together, type Case } from './together.ts';

const FOUND = ['import rooms.ts:1:10', 'call rooms.ts:2:1'];
const LOST = 'blind unresolved-specifier rooms.ts';
const DEEP = '['.repeat(200_000);
const VIA_PACKAGE = USER.replace('./manager', '@acme/core');
const CORE = { 'packages/core/index.ts': 'export function getManager() {}\n', 'rooms.ts': VIA_PACKAGE };
const PARTIAL = 'blind partial-parse packages/core/package.json';

/** A source that takes the old symbol through the name of a workspace. */
const PACKAGES: readonly Case[] = [
  ['ends too early', { 'packages/core/package.json': '{"name":"@acme/core",' }, [...FOUND, PARTIAL]],
  ['is no JSON', { 'packages/core/package.json': 'name = core' }, [PARTIAL]],
  [
    'is a merge conflict',
    {
      'packages/core/package.json': '{\n<<<<<<< HEAD\n"name":"@acme/core"\n=======\n"name":"b"\n>>>>>>> b\n}',
    },
    [...FOUND, PARTIAL],
  ],
  ['nests 200,000 lists', { 'packages/core/package.json': `{"name":"@acme/core","a":${DEEP}` }, [PARTIAL]],
  ['is a list', { 'packages/core/package.json': '["@acme/core"]' }, [PARTIAL]],
  ['bears a name of a wrong type', { 'packages/core/package.json': '{"name":["@acme/core"]}' }, []],
  [
    'has exports of a wrong type',
    { 'packages/core/package.json': '{"name":"@acme/core","exports":[[5,{"a":[null]}]],"main":5}' },
    FOUND,
  ],
  [
    'leads out of the root',
    {
      'packages/core/package.json':
        '{"name":"@acme/core","exports":"./../../../x.ts","main":"../../../x.ts"}',
    },
    FOUND,
  ],
  [
    'bears the name of another, which is as near',
    {
      'packages/core/package.json': '{"name":"@acme/core"}',
      'packages/a/package.json': '{"name":"@acme/core"}',
      'packages/a/index.ts': 'export const getManager = 1;\n',
    },
    [LOST],
  ],
  [
    'bears the name of another, which is farther',
    {
      'packages/core/package.json': '{"name":"@acme/core"}',
      'other/package.json': '{"name":"@acme/core"}',
      'other/index.ts': '',
      'packages/core/rooms.ts': VIA_PACKAGE,
      'rooms.ts': '',
    },
    ['import packages/core/rooms.ts:1:10', 'call packages/core/rooms.ts:2:1'],
  ],
];

describe('a package.json that', () => {
  const migrations = PACKAGES.map(
    (_, index) =>
      `  - id: a${String(index)}\n    from: case${String(index)}/packages/core/index.ts#getManager\n`,
  );
  const seen = together(PACKAGES, CORE, `version: 1\nmigrations:\n${migrations.join('')}`);

  it.each(PACKAGES.map(([what, , lines], index) => ({ what, lines, index })))('$what', ({ lines, index }) => {
    expect(seen(index)).toEqual(lines.toSorted());
  });

  it('is broken where a package is to go is a blind spot', () => {
    const cwd = project({
      'cutover.yml': 'version: 1\nmigrations:\n  - id: a\n    from: moment\n',
      'package.json': '{"dependencies":\n<<<<<<< a\n{"moment":"1"}',
    });
    expect(found(check(cwd))).toEqual([
      'dependency package.json:3:2',
      'blind partial-parse package.json',
      'exit 1',
    ]);
  });

  it('is broken in an installed package stops nothing', () => {
    const cwd = project({
      'src/rooms.ts': `import 'broken';\nimport 'deep';\n${USER}`,
      '.gitignore': 'node_modules\n',
      'node_modules/broken/package.json': '{,,,',
      'node_modules/deep/package.json': DEEP,
    });
    expect(found(check(cwd))).toEqual(['import src/rooms.ts:3:10', 'call src/rooms.ts:4:1', 'exit 1']);
  });

  it('is asked for a package that is not installed, where the manifest wants them installed', () => {
    const cwd = project({
      'cutover.yml': 'version: 1\nscan:\n  packages: installed\nmigrations:\n  - id: a\n    from: moment\n',
    });
    expectComplaint(
      check(cwd),
      'cutover.yml:6:11: ',
      'moment is not installed',
      'install packages before the scan',
    );
  });
});
