import { describe, expect, it } from 'vitest';
import { scanOf } from './scan-of.ts';

const MANY = 10_000;
const FILE = 'src/user.ts';

const exemptionsIn = async (text: string): Promise<readonly (readonly [number, number, string])[]> => {
  const scan = await scanOf('src/client.ts#getClient', {
    'src/client.ts': 'export function getClient(): any {}\n',
    [FILE]: text,
  });
  return scan.exemptions().map(({ place, line, reason }) => [place.line, line, reason]);
};

describe('thousands of exemptions in one file', () => {
  it('each have their line and reason', async () => {
    const found = await exemptionsIn('f(); // cutover-allow old: because\r\n'.repeat(MANY));
    expect(found).toHaveLength(MANY);
    expect(found.at(0)).toEqual([1, 1, 'because']);
    expect(found.at(-1)).toEqual([MANY, MANY, 'because']);
  });

  it('share the end of their comment', async () => {
    const found = await exemptionsIn(`/*\n${'cutover-allow old: because\n'.repeat(MANY)}*/`);
    expect(found).toHaveLength(MANY);
    expect(found.at(-1)).toEqual([MANY + 1, MANY + 2, 'because']);
  });

  it('are none in strings', async () => {
    expect(await exemptionsIn('f("cutover-allow old: because");\n'.repeat(MANY))).toEqual([]);
  });
});
