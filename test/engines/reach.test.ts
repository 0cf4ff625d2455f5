import { describe, expect, it } from 'vitest';
import type { Files } from '../files/scratch.ts';
import { scanOf } from './scan-of.ts';

const MANY = 150;
const TYPES = 'export interface Observer { next: () => void }\n';
const LITERAL = '{ next: () => undefined }';

/** The files, of many with such a key, in which it is the old member's. */
async function holdersIn(files: Files, address = 'src/types.ts#Observer.next'): Promise<readonly string[]> {
  const strangers = Array.from({ length: MANY }, (_, index) => [
    `src/stranger${String(index)}.ts`,
    `export const cursor = ${LITERAL};\n${'// padding\n'.repeat(20)}`,
  ]);
  const all = { 'src/types.ts': TYPES, ...(Object.fromEntries(strangers) as Files), ...files };
  const scan = await scanOf(address, all);
  return [...new Set(scan.judge().usages.map(({ file }) => file))];
}

describe('a key of a literal, among many that no type leads to', () => {
  it.each<readonly [string, Files]>([
    [
      'an import of an import',
      {
        'src/take.ts':
          "import type { Observer } from './types';\nexport const take = (it: Observer) => it;\n",
        'src/middle.ts': "export { take } from './take';\n",
        'src/user.ts': `import { take } from './middle';\ntake(${LITERAL});\n`,
      },
    ],
    [
      'an import in JSDoc',
      { 'src/user.js': `/** @type {import('./types').Observer} */\nexport const it = ${LITERAL};\n` },
    ],
    [
      'what is declared for everybody',
      {
        'src/take.ts':
          "import type { Observer } from './types';\ndeclare global { function take(it: Observer, next?: 1): void }\n",
        'src/user.ts': `take(${LITERAL});\nexport {};\n`,
      },
    ],
    [
      'a script',
      {
        'src/take.d.ts': "declare function take(it: import('./types').Observer, next?: 1): void;\n",
        'src/user.ts': `take(${LITERAL});\nexport {};\n`,
      },
    ],
  ])('is found through %s', async (_what, files) => {
    const user = Object.keys(files).at(-1) ?? '';
    expect(await holdersIn(files)).toEqual([user]);
  });

  it('is found where the type itself is declared for everybody', async () => {
    const files = {
      'src/types.d.ts': TYPES.replace('export ', ''),
      'src/types.ts': '',
      'src/user.ts': `export const it: Observer = ${LITERAL};\n`,
    };
    expect(await holdersIn(files, 'src/types.d.ts#Observer.next')).toEqual(['src/user.ts']);
  });
});
