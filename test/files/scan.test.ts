import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { selectFiles } from '../../src/files/scan.ts';
import type { PlacedGlob } from '../../src/model/manifest.ts';
import type { Obstacle, Tree } from '../../src/model/tree.ts';
import { listed } from './scratch.ts';

function globs(...texts: string[]): PlacedGlob[] {
  return texts.map((text) => ({
    text,
    place: null,
    matches: (path) => minimatch(path, text, { dot: true }),
  }));
}

const OBSTACLES: Readonly<Record<string, Obstacle | null>> = {
  '.github/ci.yml': null,
  'link.ts': 'symlink',
  'src/cart.ts': null,
  'src/cart.generated.ts': null,
  'third_party/library': 'excluded',
  'tsconfig.json': null,
};

const TREE: Tree = {
  list: () => Object.entries(OBSTACLES).map(([path, obstacle]) => ({ path, obstacle })),
  has: (path) => OBSTACLES[path] === null,
  read: (path) => OBSTACLES[path] ?? Buffer.from(path),
  readEach: (paths, visit) => [...paths].forEach((path) => visit(path, OBSTACLES[path] ?? Buffer.from(path))),
  readAbove: (path) => path,
  links: new Map(),
  id: (path) => `id of ${path}`,
};

function select(include: readonly string[], exclude: readonly string[] = []): string[] {
  return listed(selectFiles(TREE, { include: globs(...include), exclude: globs(...exclude) }));
}

describe('the view a scan sees', () => {
  it('is everything by default', () => {
    expect(select(['**'])).toEqual(listed(TREE));
  });

  it('is what is included and not excluded', () => {
    expect(select(['src/**', 'tsconfig.json'], ['**/*.generated.ts'])).toEqual([
      'src/cart.ts',
      'tsconfig.json',
    ]);
  });

  it('holds a folder that cannot be looked into where the glob may reach into it', () => {
    expect(select(['third_party/library/src/**'])).toEqual(['third_party/library (excluded)']);
    expect(select(['third_party/**/*.ts'])).toEqual(['third_party/library (excluded)']);
    expect(select(['**/*.py'])).toEqual(['link.ts (symlink)', 'third_party/library (excluded)']);
    expect(select(['third/**', 'third_party/lib/**', 'third_party/library2/**'])).toEqual([]);
  });

  it('is without such a folder where all of it is excluded, and not where a part of it is', () => {
    const without = [
      '.github/ci.yml',
      'link.ts (symlink)',
      'src/cart.generated.ts',
      'src/cart.ts',
      'tsconfig.json',
    ];
    for (const glob of ['third_party/**', 'third_party/library/**', 'third_party/library', 'third_party/*']) {
      expect(select(['**'], [glob]).sort()).toEqual(without);
    }
    expect(select(['**'], ['third_party/library/*.ts', '**/*.py'])).toEqual(listed(TREE));
  });

  it('still answers for the whole tree', () => {
    const view = selectFiles(TREE, { include: globs('src/**'), exclude: globs('src/cart.ts') });
    expect(view.has('tsconfig.json')).toBe(true);
    expect(view.read('src/cart.ts').toString()).toBe('src/cart.ts');
    expect(view.read('link.ts')).toBe('symlink');
    expect(view.readAbove('../tsconfig.json')).toBe('../tsconfig.json');
    expect(view.id('tsconfig.json')).toBe('id of tsconfig.json');
  });

  it('tells the globs that match nothing', () => {
    const view = selectFiles(TREE, {
      include: globs('src/**', 'source/**', 'third_party/library/src/**'),
      exclude: globs('**/*.gen.ts', 'third_party/**', '.github/**'),
    });
    expect(view.unmatched.map((glob) => glob.text)).toEqual(['source/**', '**/*.gen.ts']);
  });
});
