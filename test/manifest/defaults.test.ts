import { describe, expect, it } from 'vitest';
import { manifestOf, manifestWith, migrationOf } from './manifest-of.ts';

describe('defaults', () => {
  it('fill a migration that says the least', () => {
    const migration = migrationOf('id: drop-moment\nfrom: moment');
    expect(migration).toMatchObject({
      id: 'drop-moment',
      title: 'drop-moment',
      why: null,
      how: null,
      docs: null,
      owners: [],
      to: [],
      gate: 'zero',
      forbidden: [{ text: 'any', context: { kind: 'any' }, gate: null }],
      allowed: [],
      exempt: [],
      strict: false,
      receivers: [],
      removed: false,
      place: { file: 'cutover.yml', line: 3, column: 5 },
    });
    expect(migration.from).toMatchObject([
      { symbol: { kind: 'package', text: 'moment' }, to: [], how: null, place: { line: 4, column: 11 } },
    ]);
  });

  it('fill a manifest that says the least', () => {
    const { files, scan, inlineExemptions, accept } = manifestOf(manifestWith('id: a\nfrom: moment'));
    expect(files).toEqual(['cutover.yml']);
    expect(scan).toMatchObject({ include: [{ text: '**' }], exclude: [], tsconfig: null, packages: 'auto' });
    expect(scan.include[0]?.matches('.github/scripts/release.ts')).toBe(true);
    expect(inlineExemptions).toBe(true);
    expect(accept).toEqual([]);
  });
});

it('sentences that YAML breaks into lines are one line', () => {
  const lines = [
    'id: a',
    'title: |',
    '  Managers',
    'why: >',
    '  It leaks',
    '  events.',
    'how: "Pass a,\\n  then b."',
    'from: [{ symbol: moment, how: " c " }]',
    'exempt:',
    '  - files: src/**',
    '    reason: |-',
    '      not',
    '      yet',
  ];
  expect(migrationOf(lines.join('\n'))).toMatchObject({
    title: 'Managers',
    why: 'It leaks events.',
    how: 'Pass a, then b.',
    from: [{ how: 'c' }],
    exempt: [{ reason: 'not yet' }],
  });
});

describe('one or many', () => {
  it.each([
    ['from: moment', 'from: [moment]'],
    ['from: moment\nto: lodash', 'from: [moment]\nto: [lodash]'],
    ['from: { symbol: moment, to: lodash }', 'from: [{ symbol: moment, to: [lodash] }]'],
    ['from: moment\nowners: "@a"\nreceivers: db', 'from: [moment]\nowners: ["@a"]\nreceivers: [db]'],
    [
      'from: moment\nallowed: [{ files: a, symbol: moment, inside: b }]',
      'from: [moment]\nallowed: [{ files: [a], symbol: [moment], inside: [b] }]',
    ],
  ])('%j is %j', (one, many) => {
    const plain = (lines: string): unknown =>
      JSON.parse(
        JSON.stringify(migrationOf(`id: a\n${lines}`), (key, value: unknown) =>
          key === 'place' ? undefined : value,
        ),
      );
    expect(plain(one)).toEqual(plain(many));
  });
});
