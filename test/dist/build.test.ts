import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { compareFolder } from '../../scripts/compare-folder.ts';
import { ROOT, plantTree } from '../planted-tree.ts';
import { temporaryFolder } from './runtimes.ts';

function build(folder: string, ...flags: readonly string[]) {
  const args = [join(ROOT, 'scripts/build.ts'), ...flags, folder];
  return spawnSync(process.execPath, args, { cwd: temporaryFolder({}), encoding: 'utf8' });
}

const CLI = { cli: 'src/cli/main.ts' };
const COMPILER = { 'src/engines/typescript/compiler.ts': "export { ts } from '@ts-morph/common';" };

describe('the build', () => {
  it('gives the same bytes twice, and sees every difference', () => {
    const [one, two] = [temporaryFolder({}), temporaryFolder({})];
    expect(build(one)).toMatchObject({ status: 0, stderr: '' });
    expect(build(two)).toMatchObject({ status: 0, stderr: '' });
    const bytes = new Map(readdirSync(one).map((name) => [name, readFileSync(join(one, name))]));
    expect([...bytes.keys()]).toEqual(
      expect.arrayContaining(['NOTICE', 'action.js', 'cli.js', 'compiler.js']),
    );
    expect(compareFolder(two, bytes)).toEqual([]);
    expect(build(two, '--check')).toMatchObject({ status: 0, stderr: '' });

    writeFileSync(join(two, 'cli.js'), '// by hand\n', { flag: 'a' });
    rmSync(join(two, 'NOTICE'));
    writeFileSync(join(two, 'old.js'), '');
    const { status, stderr } = build(two, '--check');
    expect(status).toBe(1);
    for (const line of ['NOTICE: missing', 'cli.js: different', 'old.js: extra', 'npm run build'])
      expect(stderr).toContain(line);
  });

  it('keeps the compiler out of what starts, however the engine imports it', async () => {
    const root = plantTree({
      ...COMPILER,
      'src/cli/main.ts':
        "const { version } = await import('../engines/typescript/judge.ts');\nconsole.log(version);",
      'src/engines/typescript/judge.ts':
        "import { ts } from './compiler.ts';\nexport const version = ts.version;",
    });
    const files = await bundle(root, CLI);
    expect([...files.keys()].sort()).toEqual(['NOTICE', 'cli.js', 'compiler.js', 'judge.js']);
    expect(Buffer.from(files.get('judge.js') ?? []).toString()).toContain('from "./compiler.js"');
  });

  it('refuses an entry that would load the compiler at once', async () => {
    const root = plantTree({
      ...COMPILER,
      'src/cli/main.ts': "import { version } from '../engines/typescript/judge.ts';\nconsole.log(version);",
      'src/engines/typescript/judge.ts':
        "import { ts } from './compiler.ts';\nexport const version = ts.version;",
    });
    await expect(bundle(root, CLI)).rejects.toThrow('dist/cli.js loads the compiler at once');
  });

  it('takes the name and the version from package.json and nothing else', async () => {
    const main =
      "import manifest from '../../package.json' with { type: 'json' };\nconsole.log(manifest.version);";
    const root = plantTree({
      ...COMPILER,
      'src/cli/main.ts': main,
      'package.json': '{"name":"cutover","version":"3.2.1"}',
    });
    const before = Buffer.from((await bundle(root, CLI)).get('cli.js') ?? []).toString();
    expect(before).toContain('3.2.1');
    writeFileSync(
      join(root, 'package.json'),
      '{"name":"cutover","version":"3.2.1","scripts":{"test":"vitest"}}',
    );
    expect(Buffer.from((await bundle(root, CLI)).get('cli.js') ?? []).toString()).toBe(before);
  });
});

describe('the comparison with a folder', () => {
  const expected = new Map([
    ['cli.js', Buffer.from('cli')],
    ['deep/part.js', Buffer.from('part')],
  ]);

  it.each([
    ['nothing', { 'cli.js': 'cli', 'deep/part.js': 'part' }, []],
    ['a different file', { 'cli.js': 'CLI', 'deep/part.js': 'part' }, ['cli.js: different']],
    ['a missing file', { 'cli.js': 'cli' }, ['deep/part.js: missing']],
    [
      'an extra file in a folder',
      { 'cli.js': 'cli', 'deep/part.js': 'part', 'deep/old.js': '' },
      ['deep/old.js: extra, the build does not write it'],
    ],
  ])('names %s', (_name, files, differences) => {
    expect(compareFolder(temporaryFolder(files), expected)).toEqual(differences);
  });

  it('names every file of a folder that is not there', () => {
    expect(compareFolder(join(temporaryFolder({}), 'none'), expected)).toEqual([
      'cli.js: missing',
      'deep/part.js: missing',
    ]);
  });
});
