import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../planted-tree.ts';
import { FINISHED, NOTHING_TO_LOOK_AT, SOMETHING_TO_LOOK_AT, UNFINISHED } from './projects.ts';
import { RUNTIMES, cutover, temporaryFolder } from './runtimes.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

interface Report {
  readonly verdict: string;
  readonly totals: { readonly remaining: number };
  readonly migrations: readonly {
    readonly usages: readonly { file: string; line: number; column: number; kind: string }[];
  }[];
}

describe.each(RUNTIMES)('dist/cli.js under Node $name', ({ name, node }) => {
  it('runs under that Node', () => {
    expect(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout).toMatch(new RegExp(`^${name}\\b`));
  });

  it('--version prints the version of package.json', () => {
    const { status, stdout, stderr } = cutover(node, ['--version']);
    expect([status, stdout.includes(version), stderr]).toEqual([0, true, '']);
  });

  it('--help names the commands', () => {
    const { status, stdout } = cutover(node, ['--help']);
    expect(status).toBe(0);
    for (const command of ['check', 'find', 'validate'])
      expect(stdout).toMatch(new RegExp(`\\b${command}\\b`));
  });

  it('exits 0 when nothing remains', () => {
    const { status, stdout, stderr } = cutover(node, [
      'check',
      '--root',
      temporaryFolder(FINISHED),
      '--format',
      'json',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout) as Report).toMatchObject({
      verdict: 'pass',
      totals: { remaining: 0 },
      migrations: [{ usages: [] }],
    });
  });

  it('exits 1 when a usage remains, and reports it', () => {
    const { status, stdout } = cutover(node, [
      'check',
      '--root',
      temporaryFolder(UNFINISHED),
      '--format',
      'json',
    ]);
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.verdict).toBe('fail');
    expect(report.migrations.flatMap(({ usages }) => usages)).toMatchObject([
      { file: 'src/rooms.ts', line: 1, column: 10, kind: 'import' },
      { file: 'src/rooms.ts', line: 3, column: 21, kind: 'call' },
    ]);
  });

  it('exits 2 for what is the user’s to mend, without a stack', () => {
    const misspelt = temporaryFolder({ ...FINISHED, 'cutover.yml': 'version: 1\nmigration: []\n' });
    const runs = [
      ['check', '--no-such-flag'],
      ['no-such-command'],
      ['find'],
      ['check', '--root', temporaryFolder({ 'src/rooms.ts': '' })],
      ['check', '--root', misspelt],
      ['validate', '--root', misspelt],
    ].map((args) => ({ args, ...cutover(node, args) }));
    for (const { args, status, stderr } of runs) {
      expect(status, args.join(' ')).toBe(2);
      expect(stderr, args.join(' ')).not.toBe('');
      expect(stderr, args.join(' ')).not.toMatch(/^ +at /m);
    }
  });

  it('finds every usage of a symbol without a manifest', () => {
    const root = temporaryFolder({ ...UNFINISHED, 'cutover.yml': '' });
    rmSync(join(root, 'cutover.yml'));
    const { status, stdout } = cutover(node, ['find', 'src/manager.ts#getManager', '--root', root]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^src\/rooms\.ts\b.*\n +1:10 +import\b.*\n +3:21 +call\b/m);
  });

  it('validates a manifest', () => {
    expect(cutover(node, ['validate', '--root', temporaryFolder(UNFINISHED)])).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('follows code that is nested deeper than a stack', () => {
    const nested = `import { getManager } from './manager.ts';\nexport const rooms = ${'['.repeat(8000)}getManager()${']'.repeat(8000)};\n`;
    const root = temporaryFolder({ ...UNFINISHED, 'src/rooms.ts': nested });
    const { status, stdout } = cutover(node, ['check', '--root', root, '--format', 'json']);
    expect([status, (JSON.parse(stdout) as Report).totals.remaining]).toEqual([1, 2]);
  });

  it('does not load the compiler where the text pass finds nothing', () => {
    const dist = temporaryFolder({});
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(dist, 'package.json'));
    const check = (files: Readonly<Record<string, string>>): number | null =>
      cutover(node, ['check', '--root', temporaryFolder(files)], dist).status;
    expect([check(NOTHING_TO_LOOK_AT), check(SOMETHING_TO_LOOK_AT)]).toEqual([0, 1]);
    rmSync(join(dist, 'compiler.js'));
    expect([check(NOTHING_TO_LOOK_AT), check(SOMETHING_TO_LOOK_AT)]).toEqual([0, 3]);
  });
});

describe('dist/cli.js', () => {
  it('prints the same bytes under every Node', () => {
    const root = temporaryFolder(UNFINISHED);
    for (const format of ['json', 'text']) {
      const outputs = RUNTIMES.map(
        ({ node }) => cutover(node, ['check', '--root', root, '--format', format]).stdout,
      );
      expect(outputs[0]).toContain('src/rooms.ts');
      expect(new Set(outputs).size, format).toBe(1);
    }
  });

  it('may be started without naming node', () => {
    const { status, stdout } = spawnSync(join(ROOT, 'dist/cli.js'), ['--version'], { encoding: 'utf8' });
    expect([status, stdout.includes(version)]).toEqual([0, true]);
  });
});
