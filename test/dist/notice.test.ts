import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { notice } from '../../scripts/notice.ts';
import { ROOT } from '../planted-tree.ts';
import { temporaryFolder } from './runtimes.ts';

/** The bundler's account of one output with these inputs. */
function account(inputs: Readonly<Record<string, number>>): Metafile {
  const entries = Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }] as const);
  const output = { bytes: 1, imports: [], exports: [], inputs: Object.fromEntries(entries) };
  return { inputs: {}, outputs: { 'dist/cli.js': output } };
}

const PACKAGES = {
  'node_modules/semver/package.json': '{"name":"semver","version":"7.0.0","license":"ISC"}',
  'node_modules/semver/LICENSE': 'The ISC License\r\n',
  'node_modules/@scope/deep/node_modules/semver/package.json':
    '{"name":"semver","version":"6.0.0","license":"ISC"}',
  'node_modules/@scope/deep/node_modules/semver/license.md': 'An older ISC License\n',
  'node_modules/bare/package.json': '{"name":"bare","version":"1.0.0","license":"MIT"}',
};

describe('the notice of bundled packages', () => {
  it('names every package with a byte in the bundle, by version, with its text', () => {
    const text = notice(temporaryFolder(PACKAGES), [
      account({ 'src/run.ts': 10, 'node_modules/semver/index.js': 3, 'node_modules/bare/index.js': 0 }),
      account({ 'node_modules/@scope/deep/node_modules/semver/a/b.js': 1, 'node_modules/semver/b.js': 1 }),
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  semver 6.0.0 (ISC)',
      '  semver 7.0.0 (ISC)',
    ]);
    expect(text).toMatch(/semver 6\.0\.0\nLicence: ISC\n\nAn older ISC License\n/);
    expect(text).toMatch(/semver 7\.0\.0\nLicence: ISC\n\nThe ISC License\n/);
  });

  it('refuses a package that ships no licence', () => {
    const root = temporaryFolder(PACKAGES);
    expect(() => notice(root, [account({ 'node_modules/bare/index.js': 1 })])).toThrow('node_modules/bare');
  });

  it('adds the licence of the TypeScript that the compiler package embeds', () => {
    const text = notice(ROOT, [account({ 'node_modules/@ts-morph/common/dist/typescript.js': 1 })]);
    expect(text).toMatch(/^ {2}typescript 6\.\S+ \(inside @ts-morph\/common\) \(Apache-2\.0\)$/m);
    expect(text).toContain(
      readFileSync(join(ROOT, 'node_modules/typescript/LICENSE.txt'), 'utf8').replaceAll('\r\n', '\n').trim(),
    );
  });

  it('is in dist/, with no licence but permissive ones', () => {
    const list = readFileSync(join(ROOT, 'dist/NOTICE'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('  '));
    const licences = new Set(list.map((line) => /\(([^()]*)\)$/.exec(line)?.[1]));
    const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD'];
    expect(licences.size).toBeGreaterThan(0);
    expect([...licences].filter((licence) => !permissive.includes(licence ?? ''))).toEqual([]);
  });
});
