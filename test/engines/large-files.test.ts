import { describe, expect, it } from 'vitest';
import { ShallowStack } from '../../src/errors.ts';
import { scanOf } from './scan-of.ts';

const MANAGER = 'src/manager.ts#getManager';
const USER = "import { getManager } from './manager';\ngetManager();\n";
const MANY = `${USER}${'getManager();\n'.repeat(100)}`;
const PADDING = '// padding\n'.repeat(100_000);

const withLarge = (large: string): Record<string, string> => ({
  'src/manager.ts': 'export function getManager() {}\n',
  'src/user.ts': USER,
  'src/bundle.js': large + PADDING,
});

describe('a file of a megabyte', () => {
  it('asks for a larger stack before the compiler is at work, where it holds the name a hundred times', async () => {
    await expect(scanOf(MANAGER, withLarge(MANY), false)).rejects.toThrow(ShallowStack);
  });

  it('is scanned where there is no larger one', async () => {
    const scan = await scanOf(MANAGER, withLarge(USER));
    expect(scan.judge().usages.map(({ file }) => file)).toEqual(
      ['bundle.js', 'bundle.js', 'user.ts', 'user.ts'].map((name) => `src/${name}`),
    );
  });

  it('changes nothing where it holds it once or twice', async () => {
    const scan = await scanOf(MANAGER, withLarge(USER), false);
    expect(scan.judge().usages).toHaveLength(4);
  });
});
