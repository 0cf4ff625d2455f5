import { describe, expect, it } from 'vitest';
import { scanOf } from './scan-of.ts';

const MANY = 4000;
const IMPORT = "import { getClient } from './client';\n";

const calls = (separator: string): string => Array(MANY).fill('getClient()').join(separator);

const usagesIn = async (text: string): Promise<readonly string[]> => {
  const scan = await scanOf('src/client.ts#getClient', {
    'src/client.ts': 'export function getClient(): any {}\n',
    'src/user.ts': IMPORT + text,
  });
  return scan.judge().usages.map(({ kind }) => kind);
};

describe('thousands of usages in one expression', () => {
  it.each([
    ['a sum', `export const sum = ${calls(' + ')};`],
    ['a list', `export const list = [${calls(', ')}];`],
    ['arguments inside a try', `try { start(${calls(', ')}); } catch {}`],
  ])('are all found in %s', async (_what, text) => {
    const kinds = await usagesIn(text);
    expect(kinds).toHaveLength(MANY + 1);
    expect(kinds.filter((kind) => kind === 'call')).toHaveLength(MANY);
  });

  it('mean what the name means where they stand', async () => {
    const shadowed = 'export const f = () => getClient() + g((getClient) => getClient() + getClient());';
    expect(await usagesIn(shadowed)).toEqual(['import', 'call']);
  });
});
