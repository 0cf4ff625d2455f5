import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeTree } from '../planted-tree.ts';

const IMPURE: Readonly<Record<string, string>> = {
  'Date.now': 'export const now = Date.now();',
  'new Date()': 'export const now = new Date();',
  'Date()': 'export const now = Date();',
  'Math.random': 'export const dice = Math.random();',
  'process.env': 'export const home = process.env.HOME;',
  globalThis: 'export const host = globalThis.process;',
  performance: 'export const now = performance.now();',
  console: "console.log('found');",
  fetch: "export const page = fetch('https://example.org');",
  setTimeout: 'export const later = setTimeout(() => 1, 2);',
  randomUUID: "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();",
  'import()': 'export const load = (path: string): Promise<unknown> => import(path);',
  localeCompare: "export const order = 'a'.localeCompare('b');",
};
const PURE_FOLDERS = ['', 'manifest/', 'contexts/', 'gate/', 'report/', 'model/'];
const RESTRICTED = /^no-restricted-(syntax|properties|globals|imports)$/;

const lines = (count: number): string => Array.from({ length: count }, (_, i) => `  f(${i});\n`).join('');
const F = 'declare const f: (n: number) => void;\n';

/** Rule, path, source text that breaks it and no other rule. */
const PLANTED = [
  ['max-lines', 'scripts/long.ts', `${F}${lines(200)}`],
  ['max-lines-per-function', 'src/files/long.ts', `${F}export function long(): void {\n${lines(39)}}\n`],
  [
    'max-params',
    'src/files/join.ts',
    'export const join = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;',
  ],
  [
    'no-restricted-syntax',
    'src/files/sign.ts',
    "export const sign = (n: number): string => (n < 0 ? '-' : n > 0 ? '+' : '');",
  ],
  [
    'no-restricted-syntax',
    'src/manifest/zod.ts',
    "import { z } from 'zod';\nexport const name = z.string();",
  ],
  ['no-console', 'src/files/console.ts', "console.log('found');"],
  ['no-restricted-globals', 'src/action/fetch.ts', "export const page = fetch('https://example.org');"],
  ['no-eval', 'src/files/eval.ts', "export const two: unknown = eval('1 + 1');"],
  [
    '@typescript-eslint/no-explicit-any',
    'src/files/any.ts',
    'export const parse = (text: any): unknown => text as unknown;',
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'src/files/promise.ts',
    'export function start(): void {\n  Promise.resolve();\n}',
  ],
  [
    '@typescript-eslint/no-unnecessary-condition',
    'src/files/condition.ts',
    "export const name = (text: string): string => text ?? 'none';",
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'src/files/types.ts',
    "import { Stats } from 'node:fs';\nexport type Size = Stats['size'];",
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/files/switch.ts',
    "export function words(kind: 'new' | 'old'): string {\n  switch (kind) {\n    case 'new': return 'n';\n  }\n  return '';\n}",
  ],
  ...['skip', 'only', 'todo', 'skipIf'].map(
    (how) =>
      [
        'no-restricted-syntax',
        `test/${how}.test.ts`,
        `import { it } from 'vitest';\nexport const left = it.${how};`,
      ] as const,
  ),
] as const;

const CLEAN: Readonly<Record<string, string>> = {
  'src/github/fetch.ts': "export const page = fetch('https://example.org');",
  'src/files/forty.ts': `${F}export function forty(): void {\n${lines(38)}}\n`,
  'src/files/clock.ts': 'export const now = Date.now();\nexport const home = process.env.HOME;',
  'src/gate/digest.ts': `
    import { createHash } from 'node:crypto';
    export const day = (now: string): Date => new Date(\`\${now}T00:00:00Z\`);
    export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');`,
};

const impurePath = (folder: string, name: string): string =>
  `src/${folder}impure-${Object.keys(IMPURE).indexOf(name)}.ts`;

/** Path → ids of the rules that the project's own configuration reports there. One run: each holds a compiler. */
const reported = new Map<string, string[]>();

beforeAll(async () => {
  const impure = PURE_FOLDERS.flatMap((folder) =>
    Object.entries(IMPURE).map(([name, text]) => [impurePath(folder, name), text] as const),
  );
  const planted = PLANTED.map(([, path, text]) => [path, text] as const);
  const folder = writeTree(Object.fromEntries([...impure, ...planted, ...Object.entries(CLEAN)]));
  for (const { filePath, messages } of await new ESLint({ cwd: folder }).lintFiles([
    'src',
    'test',
    'scripts',
  ])) {
    reported.set(
      relative(folder, filePath).replaceAll('\\', '/'),
      messages.map(({ ruleId, message }) => ruleId ?? message),
    );
  }
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('pure folders have no clock, no chance and no environment', () => {
  it.each(Object.keys(IMPURE))('%s', (name) => {
    for (const folder of PURE_FOLDERS) {
      expect(reported.get(impurePath(folder, name)), folder).toContainEqual(
        expect.stringMatching(RESTRICTED),
      );
    }
  });
});

describe('the house style is checked', () => {
  it.each(PLANTED)('%s in %s', (rule, path) => {
    expect(reported.get(path)).toEqual([rule]);
  });

  it.each(Object.keys(CLEAN))('nothing in %s', (path) => {
    expect(reported.get(path)).toEqual([]);
  });
});
