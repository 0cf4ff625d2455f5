import { describe, expect, it } from 'vitest';
import { compileGlob, compileModuleGlob } from '../../src/manifest/glob.ts';
import { problemsOf } from './manifest-of.ts';

describe('globs', () => {
  it.each([
    ['**', 'a.ts', true],
    ['**', '.github/workflows/ci.yml', true],
    ['**/*.test.ts', 'a.test.ts', true],
    ['**/*.test.ts', 'src/deep/a.test.ts', true],
    ['**/*.test.ts', 'src/a.ts', false],
    ['*.ts', 'src/a.ts', false],
    ['./src/*.ts', 'src/a.ts', true],
    ['src/*.{ts,tsx}', 'src/a.tsx', true],
    ['src/@(a|b).ts', 'src/b.ts', true],
    ['src/[ab].ts', 'src/b.ts', true],
    ['#notes/**', '#notes/a.ts', true],
    ['!keep/*', '!keep/a.ts', true],
    ['!keep/*', 'other/a.ts', false],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['app/[id]/**', 'app/[id]/deep/page.tsx', true],
    ['app/[...slug]/*.tsx', 'app/[...slug]/page.tsx', true],
    ['app/[[...slug]]/page.tsx', 'app/[[...slug]]/page.tsx', true],
    ['app/(shop)/page.tsx', 'app/(shop)/page.tsx', true],
    ['src/we ird/*', 'src/we ird/😀.ts', true],
    ['file{1..3}.ts', 'file2.ts', true],
    ['src/**', 'SRC/a.ts', false],
  ])('%s against %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob).matches(path)).toBe(expected);
    expect(compileGlob(glob).text).toBe(glob);
  });

  it.each([
    ['', 'the glob is empty'],
    [' ', 'the glob is empty'],
    ['/src/**', 'the glob "/src/**" is absolute'],
    ['C:/src/**', 'the glob "C:/src/**" is absolute'],
    ['../src/**', 'the glob "../src/**" holds ".."'],
    ['src/../lib/**', 'the glob "src/../lib/**" holds ".."'],
    ['{src,..}/a', 'the glob "{src,..}/a" holds ".."'],
    ['src\\a', 'the glob "src\\\\a" holds a backslash'],
    ['src/[a', 'the glob "src/[a" has an unbalanced bracket or brace'],
    ['src/a]', 'the glob "src/a]" has an unbalanced bracket or brace'],
    ['src/{a,b', 'the glob "src/{a,b" has an unbalanced bracket or brace'],
    ['src/a}', 'the glob "src/a}" has an unbalanced bracket or brace'],
    ['{a,b}'.repeat(20), 'the braces of the glob expand to more than 1000 patterns'],
    ['+(a)'.repeat(101), 'the glob holds more than 100 groups'],
    ['a'.repeat(5_000), 'the glob is longer than 4096 characters'],
    ['{1..1000000000}', 'the braces of the glob expand to more than 1000 patterns'],
  ])('%j is a mistake', (glob, message) => {
    expect(problemsOf(() => compileGlob(glob)).map((problem) => problem.message)).toEqual([message]);
  });
});

describe('module globs', () => {
  it.each([
    ['src/legacy/**', 'src/legacy/deep/a.ts', true],
    ['src/(a)/{b,c}/*', 'src/(a)/{b,c}/d.ts', true],
    ['src/(a)/{b,c}/*', 'src/(a)/b/d.ts', false],
    ['src/+(a)/*', 'src/+(a)/d.ts', true],
    ['src/[a]/?/*', 'src/[a]/?/d.ts', true],
    ['src/[a]/?/*', 'src/a/x/d.ts', false],
  ])('%s against %s: %s', (glob, path, expected) => {
    expect(compileModuleGlob(glob).matches(path)).toBe(expected);
  });
});
