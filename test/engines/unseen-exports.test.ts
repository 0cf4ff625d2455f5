import { describe, expect, it } from 'vitest';
import { hasUnseenExport } from '../../src/engines/typescript/unseen-exports.ts';
import { openGround } from '../../src/ground.ts';
import { parseSymbol } from '../../src/manifest/manifest.ts';
import { scratch } from '../files/scratch.ts';

const AT = 'node_modules/lodash';
const TYPED = { [`${AT}/package.json`]: '{}', [`${AT}/types/core.d.ts`]: 'export declare const merge: 1;' };
const UNTYPED = { [`${AT}/lib/merge.js`]: 'exports.merge = 1;' };

/** Whether the compiler has to be asked about one symbol that nothing mentions. */
function isUnseen(address: string, files: Readonly<Record<string, string>>, removed = false): boolean {
  const repository = openGround(scratch({ 'src/a.ts': '', ...files }), '/');
  const symbol = parseSymbol(address, repository.world);
  const query = { key: address, symbol, role: 'old' as const, removed, receivers: [], to: [] };
  const settings = { include: [], exclude: [], tsconfig: null, packages: 'auto' as const };
  const { tree } = repository;
  const ground = { tree, scanned: [], installed: repository.installed(settings), settings };
  return hasUnseenExport([query], { ...ground, progress: () => undefined, deepStack: false });
}

describe('the compiler is not asked about', () => {
  it.each([
    ['a package that is not installed', 'lodash#mrge', {}],
    ['a whole package', 'lodash', TYPED],
    ['a name that the types hold, however deep', 'lodash#merge', TYPED],
    ['a name that the scripts of a package without types hold', 'lodash#merge', UNTYPED],
    ['a default export', 'lodash#default', TYPED],
    ['an export of a package whose types are its twin', 'lodash#zip', typesOf('@types/lodash', 'zip')],
    ['an export of a scoped package, by its twin', '@acme/ui#zip', typesOf('@types/acme__ui', 'zip')],
  ])('%s', (_what, address, files) => {
    expect(isUnseen(address, files)).toBe(false);
  });

  it('what is said to be gone', () => {
    expect(isUnseen('lodash#mrge', TYPED, true)).toBe(false);
  });
});

describe('the compiler is asked about', () => {
  it.each([
    ['a name that no type holds', 'lodash#mrge', TYPED],
    ['a name that no script holds', 'lodash#mrge', UNTYPED],
    [
      'a name that only scripts hold, where there are types',
      'lodash#zip',
      { ...TYPED, [`${AT}/zip.js`]: 'zip' },
    ],
    ['a name that only a comment holds', 'lodash#mrge', { ...TYPED, [`${AT}/old.d.ts`]: '// mrge\n' }],
    ['a name that only a package in the package holds', 'lodash#zip', { ...TYPED, ...within(AT, 'zip') }],
    ['a member that no type holds', 'lodash#merge.valu', TYPED],
    ['an export of a workspace', '@acme/ui#zip', { 'ui/package.json': '{ "name": "@acme/ui" }' }],
    [
      'an export behind an alias',
      '@app/cart#zip',
      { 'tsconfig.json': '{"compilerOptions":{"paths":{"@app/*":[]}}}' },
    ],
  ])('%s', (_what, address, files) => {
    expect(isUnseen(address, files)).toBe(true);
  });
});

function typesOf(name: string, declared: string): Readonly<Record<string, string>> {
  return { [`node_modules/${name}/index.d.ts`]: `export declare const ${declared}: 1;` };
}

function within(folder: string, declared: string): Readonly<Record<string, string>> {
  return { [`${folder}/node_modules/other/index.d.ts`]: `export declare const ${declared}: 1;` };
}
