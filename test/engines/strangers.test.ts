import { describe, expect, it } from 'vitest';
import { openTypeScript } from '../../src/engines/typescript/index.ts';
import { openGround } from '../../src/ground.ts';
import { parseSymbol } from '../../src/manifest/manifest.ts';
import { scratch } from '../files/scratch.ts';

const MANAGER = { 'src/manager.ts': 'export function getManager() {}\n' };

/** What is said of one address: `undefined` where something knows its package, else the hint. */
async function hintOf(
  address: string,
  files: Readonly<Record<string, string>>,
  more: { readonly removed?: boolean; readonly role?: 'old' | 'new' | 'place' } = {},
): Promise<string | null | undefined> {
  const ground = openGround(scratch({ ...MANAGER, ...files }), '/');
  const settings = { include: [], exclude: [], tsconfig: null, packages: 'auto' as const };
  const { tree } = ground;
  const scanned = tree.list().map(({ path }) => path);
  const workplace = { tree, scanned, installed: ground.installed(settings), settings };
  const symbol = parseSymbol(address, ground.world);
  const query = {
    key: address,
    symbol,
    role: 'old' as const,
    removed: false,
    receivers: [],
    to: [],
    ...more,
  };
  const scan = await openTypeScript({ ...workplace, progress: () => undefined, deepStack: false }, [query]);
  return scan.strangers()[0]?.hint;
}

describe('a package is known', () => {
  it.each([
    ['by an import', { 'src/a.ts': "import 'moment/locale/de';" }],
    ['by a mock', { 'src/a.test.ts': 'jest.mock("moment");' }],
    ['by a package.json that is not scanned', { 'api/package.json': '{"devDependencies":{"moment":"2"}}' }],
    ['by npm\u2019s lock file', { 'package-lock.json': '{"packages":{"node_modules/moment":{}}}' }],
    ['by yarn\u2019s lock file', { 'yarn.lock': 'moment@^2.29.4:\n  version "2.30.1"\n' }],
    ['by pnpm\u2019s lock file', { 'pnpm-lock.yaml': 'packages:\n  moment@2.30.1: {}\n' }],
    ['where it is installed', { 'node_modules/moment/package.json': '{}' }],
    ['where its types are', { 'node_modules/@types/moment/package.json': '{}' }],
  ])('%s', async (_how, files) => {
    expect(await hintOf('moment', files)).toBeUndefined();
    expect(await hintOf('moment#locale', files)).toBeUndefined();
  });

  it.each(['querystring', 'node:fs', 'fs#existsSync', 'src/manager.ts', 'global:getmanager'])(
    'or is none: %s',
    async (address) => {
      expect(await hintOf(address, {})).toBeUndefined();
    },
  );

  it('or is said to be gone', async () => {
    expect(await hintOf('moment', {}, { removed: true })).toBeUndefined();
  });
});

describe('nothing knows', () => {
  it.each([
    ['what is over', 'moment', {}, null],
    ['an export of it', 'moment#locale', {}, null],
    ['a pattern', 'enzyme-*', { 'src/a.ts': '/* enzyme-to-json */' }, null],
    ['a longer name in a lock file', 'moment', { 'yarn.lock': 'use-moment@1:\n' }, null],
    ['a declaration without its file', 'getmanager', {}, 'did you mean src/manager.ts#getManager?'],
    [
      'a misspelt package',
      'momnet',
      { 'package.json': '{"dependencies":{"moment":"2"}}' },
      'did you mean "moment"?',
    ],
  ])('%s', async (_what, address, files, hint) => {
    expect(await hintOf(address, files)).toBe(hint);
    expect(await hintOf(address, files, { role: 'new' })).toBe(hint);
  });
});
