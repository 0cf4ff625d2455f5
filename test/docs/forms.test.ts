import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsOf, formTable, readForms, type Form } from '../../scripts/forms.ts';

const MANIFEST = '# A named import.\nversion: 1\n';
const USAGE = 'usage src/chat/rooms.ts:1:10 import\nusage src/chat/rooms.ts:3:23 call\nexit 1\n';
const NOTHING = 'exit 0\n';

const SOUND = {
  'imports/named/cutover.yml': MANIFEST,
  'imports/named/expected.txt': USAGE,
  'imports/named.twin/cutover.yml': '# The same name | of another module.\n',
  'imports/named.twin/expected.txt': NOTHING,
};

function forms(files: Readonly<Record<string, string | null>>): readonly Form[] {
  const folder = mkdtempSync(join(tmpdir(), 'cutover-forms-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const planted: Readonly<Record<string, string | null>> = { ...SOUND, ...files };
  for (const [path, text] of Object.entries(planted)) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readForms(folder);
}

describe('the table of reference forms', () => {
  it('has a row for each form: its usage, what is found, its twin', () => {
    expect([...faultsOf(forms({}))]).toEqual([]);
    expect(formTable(forms({}))).toBe(
      [
        '1 form, each with a twin.',
        '',
        '## Imports (1)',
        '',
        '| form | a usage | found as | its twin |',
        '| :-- | :-- | :-- | :-- |',
        '| `named` | A named import. | `import`, `call` | The same name \\| of another module. |',
        '',
      ].join('\n'),
    );
  });

  it('says what is weaker than a certain usage', () => {
    const expected =
      'possible src/a b.ts:1:2 call any-receiver\nblind-spot src/c.ts:5:9 computed-member ×2\nexit 0\n';
    expect(formTable(forms({ 'imports/named/expected.txt': expected }))).toContain(
      '| possible `call`: any-receiver, blind spot: computed-member |',
    );
  });

  it.each([
    ['no form', Object.fromEntries(Object.keys(SOUND).map((path) => [path, null])), 'holds no form'],
    ['no usage', { 'imports/named/expected.txt': null }, 'imports/named is missing'],
    ['no twin', { 'imports/named.twin/expected.txt': null }, 'imports/named.twin is missing'],
    ['no sentence', { 'imports/named/cutover.yml': 'version: 1\n' }, 'named/cutover.yml does not begin'],
    ['no sentence of the twin', { 'imports/named.twin/cutover.yml': '' }, 'named.twin/cutover.yml does not'],
    ['a usage that finds nothing', { 'imports/named/expected.txt': NOTHING }, 'shows no usage'],
    ['a twin that is found', { 'imports/named.twin/expected.txt': USAGE }, 'it is no twin'],
    [
      'a twin of an error that is one',
      {
        'imports/named/expected.txt': 'error cutover.yml:3:9 no such file\nexit 2\n',
        'imports/named.twin/expected.txt': 'error cutover.yml:3:9 no such file\nexit 2\n',
      },
      'it is no twin',
    ],
  ])('refuses %s', (_what, files, fault) => {
    const faults = [...faultsOf(forms(files))];
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});
