import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IConfiguration } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { cruise, violations } from './cruise.ts';
import { ROOT, plantTree } from '../planted-tree.ts';
import { LAWFUL, PLANTS } from './plants.ts';

const config = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as IConfiguration;
const rules = config.forbidden ?? [];

/** The lawful product with these files added, whose command line loads run.ts and the given modules. */
function product(files: Readonly<Record<string, string>>, loaded: readonly string[]): string {
  const imports = ['src/run.ts', 'src/cli/arguments.ts', ...loaded].map(
    (path) => `import '../../${path}';\n`,
  );
  return plantTree({ ...LAWFUL, ...files, 'src/cli/main.ts': imports.join('') });
}

describe('the law between folders', () => {
  it('is looked for in every file under src, and kept', () => {
    const result = cruise(ROOT);
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `src/${path.replaceAll('\\', '/')}`);
    const seen = result.modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));
    // Without an entry nothing is unreachable.
    expect(files).toContain('src/cli/main.ts');
    expect(seen.sort()).toEqual(files.sort());
    expect(violations(result)).toEqual([]);
  });

  it('says why, and fails the build, in every rule', () => {
    for (const { name, comment, severity } of rules) {
      expect(comment, name).toMatch(/^\S.{30,}\.$/);
      expect(severity, name).toBe('error');
    }
  });

  it('has a planted violation for every rule', () => {
    expect(Object.keys(PLANTS).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it('is silent about a product that keeps it', () => {
    expect(violations(cruise(product({}, [])))).toEqual([]);
  });
});

describe('a planted violation fails, by its own rule alone', () => {
  it.each(Object.entries(PLANTS))('%s', (rule, { files, broken, loaded = Object.keys(files) }) => {
    expect(violations(cruise(product(files, loaded)))).toEqual(broken.map((place) => `${rule}: ${place}`));
  });
});
