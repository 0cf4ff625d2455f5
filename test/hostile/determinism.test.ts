import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUNTIMES } from '../dist/runtimes.ts';
import { commit, git, scratch, write, type Files } from '../files/scratch.ts';
import { CLEAN, USER } from './projects.ts';
import { cutover, type Place } from './run.ts';

const OLD = ['getManager', 'Manager.get', 'Manager.close', 'default', 'Kind.one'];
const MANAGER = `export function getManager() { return new Manager(); }
export class Manager { get() { return 1; } close() {} }
export enum Kind { one }
export default Manager;
`;
const USES = `import any, { getManager, Manager, Kind } from './manager';
import * as all from './manager';
declare const loose: any;
export const a = [getManager().get(), new any().close(), Kind.one, all.getManager, loose.get(), all[loose]];
export class B extends Manager { get() { return 2; } }
`;

const migrations = OLD.map((name, index) => ({
  id: `m${String(index)}`,
  title: `Ünïcode ${String(index)}`,
  from: `src/manager.ts#${name}`,
  to: ['src/other.ts#other'],
}));

const NAMES = ['a', 'B', 'ä', 'Z', 'z', '10', '9', '_', '-', 'É', '😀', '\u{fb01}'];

function files(order: 1 | -1): Files {
  const sources = NAMES.map((name) => [`src/${name}.ts`, USES] as const);
  const list = [
    ...Object.entries({
      'src/manager.ts': MANAGER,
      'src/other.ts': 'export const other = 1;\nother;\n',
      'src/broken.ts': `${USER}((`,
    }),
    ...sources,
  ];
  return Object.fromEntries(order === 1 ? list : list.toReversed());
}

const MANIFEST = (order: 1 | -1): string =>
  JSON.stringify({ version: 1, migrations: order === 1 ? migrations : migrations.toReversed() });

/** What `check` says as JSON and as text, but for the commit, whose name holds the time it was made. */
function outputs(place: Place, args: readonly string[] = []): string {
  const json = join(scratch(), 'report.json');
  const formats = ['--format', 'json', '--output', json, '--format', 'text'];
  const run = cutover(['check', '--all', '--now', '2026-11-22', ...formats, ...args], place);
  expect([run.status, run.stderr]).toEqual([1, '']);
  return readFileSync(json, 'utf8').replace(/"commit": "[0-9a-f]{40}"/, '"commit": "…"') + run.stdout;
}

function planted(order: 1 | -1, manifest: Files, withGit = true): string {
  const cwd = scratch();
  if (withGit) git(cwd, 'init', '--quiet');
  const all = Object.entries({ ...manifest, ...files(order) });
  // One by one: the order of folders on disk is that of their making.
  for (const [path, content] of order === 1 ? all : all.toReversed()) write(cwd, { [path]: content });
  if (withGit) commit(cwd);
  return cwd;
}

describe('the same bytes come out', () => {
  it('twice, from any folder, in any language and time zone, and whatever Node', () => {
    const cwd = planted(1, { 'cutover.yml': MANIFEST(1) });
    const first = outputs({ cwd });
    expect(first.length).toBeGreaterThan(10_000);
    const places: readonly Place[] = [
      { cwd },
      { cwd: `${cwd}/src` },
      { cwd, env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } },
      { cwd, env: { LANG: 'sv_SE', LC_ALL: 'C', TZ: 'America/Anchorage', COLUMNS: '40', TERM: 'xterm' } },
      ...RUNTIMES.map(({ node }) => ({ cwd, node })),
    ];
    for (const place of places) expect(outputs(place)).toBe(first);
    expect(outputs({ cwd: '/' }, ['--root', cwd])).toBe(first);
  });

  it('whatever the order of files and of migrations, with git and without', () => {
    const first = outputs({ cwd: planted(1, { 'cutover.yml': MANIFEST(1) }) });
    expect(outputs({ cwd: planted(-1, { 'cutover.yml': MANIFEST(-1) }) })).toBe(first);
    const withoutGit = outputs({ cwd: planted(-1, { 'cutover.yml': MANIFEST(1) }, false) });
    expect(withoutGit.replace('"commit": null', '"commit": "…"')).toBe(first);
  });

  it('whatever the order of manifest files and of --manifest', () => {
    const teams: Files = Object.fromEntries(
      migrations.map((migration, index) => [
        `cutover/${String(index)}.yml`,
        JSON.stringify({ version: 1, migrations: [migration] }),
      ]),
    );
    const cwd = planted(1, teams);
    const paths = Object.keys(teams);
    const first = outputs({ cwd });
    expect(outputs({ cwd: planted(-1, Object.fromEntries(Object.entries(teams).toReversed())) })).toBe(first);
    for (const order of [paths, paths.toReversed(), [...paths, ...paths]])
      expect(
        outputs(
          { cwd },
          order.flatMap((path) => ['--manifest', path]),
        ),
      ).toBe(first);
  });

  it('of complaints, too', () => {
    const wrong = {
      ...CLEAN,
      'cutover.yml': 'version: 2\nmigrations: [{ id: A B, form: x }]\nscan: { a: 1 }\n',
    };
    const said = RUNTIMES.map(
      ({ node }) => cutover(['check'], { cwd: scratch(wrong), node, env: { LC_ALL: 'de_DE' } }).stderr,
    );
    expect(said[0]?.split('\n').length).toBeGreaterThan(4);
    expect(new Set(said).size).toBe(1);
  });
});
