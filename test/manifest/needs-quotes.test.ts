import { describe, expect, it } from 'vitest';
import { manifestOf, manifestWith, mistakesOf } from './manifest-of.ts';

/** Lines of a migration, what must be quoted in them, and the other mistakes. */
describe('YAML that needs quotes', () => {
  it.each([
    ['id: a\nfrom: **/x', ['4:11 "**/x"']],
    [
      'id: a\nfrom: moment\nallowed: [{ files: **/*.{ts,tsx} }, { files: * }]',
      ['5:24 "**/*.{ts,tsx}"', '5:50 "*"'],
    ],
    ['id: a\nfrom: moment\nallowed:\n  - files: **/*.{ts,tsx}   # tests', ['6:16 "**/*.{ts,tsx}"']],
    [
      'id: a\nfrom: moment\nallowed:\n  - files: [**/a, src/*, **/*.{b,c}]',
      ['6:17 "**/a"', '6:30 "**/*.{b,c}"'],
    ],
    ['id: a\nfrom: @acme/x', ['4:11 "@acme/x"']],
    ['id: a\nfrom: @acme/x#y # old', ['4:11 "@acme/x#y"']],
    ['id: a\nfrom: moment\nowners: [@acme/a, @b]', ['5:14 "@acme/a"', '5:23 "@b"']],
    ['id: a\nfrom: src/ws.ts #getManager', ['4:11 "src/ws.ts#getManager"']],
    [
      'id: a\nfrom:\n  - symbol: src/ws.ts #getManager\n    to: moment #x',
      ['5:17 "src/ws.ts#getManager"', '6:13 "moment#x"'],
    ],
    ['id: a\nfrom: [moment, @acme/x #y\n  ]', ['4:20 "@acme/x#y"']],
    ['id: a\nfrom: npm: moment', ['4:11 "npm:moment"']],
    ['id: a\nfrom:\n  npm: moment', ['5:7 "npm:moment"']],
    ['id: a\nfrom: [{ npm: moment }]', ['4:12 "npm:moment"']],
    [
      'id: a\nfrom: moment\nallowed: [{ files: {a,b} }, { files: {a,b}/** }]',
      ['5:24 "{a,b}"', '5:42 "{a,b}/**"'],
    ],
    ['id: a\nfrom: moment\nallowed:\n  - files: {a,b}/**', ['6:16 "{a,b}/**"']],
    [
      'id: a\nfrom: moment\nallowed:\n  - files: [id]/page.tsx\n  - inside: [id]/x',
      ['6:16 "[id]/page.tsx"', '7:17 "[id]/x"'],
    ],
    ['id: a\nfrom: moment\ntitle: [WIP] Move', ['5:12 "[WIP] Move"']],
    ['id: a\nfrom: moment\ntitle: "Old" and new', ['5:12 \'"Old" and new\'']],
    ["id: a\nfrom: moment\nwhy: 'it's bad'", ['5:10 "it\'s bad"']],
    ['id: a\nfrom: "src/ws.ts#Shape."a-b""', ['4:11 \'src/ws.ts#Shape."a-b"\'']],
    ['id: a\nfrom: moment\nwhy: Old: not new', ['5:10 "Old: not new"']],
    ['id: a\nfrom: moment\nallowed: [{ files: a, reason: why: not }]', ['5:35 "why: not"']],
    ['id: a\nfrom: moment\nwhy: `old` goes\nhow: %d instead', ['5:10 "`old` goes"', '6:10 "%d instead"']],
    [
      'id: a\nfrom: moment\nallowed:\n  - files: !src/**\n  - files: &src/**',
      ['6:16 "!src/**"', '7:16 "&src/**"'],
    ],
    [
      'id: a\nfrom: moment\ntitle: 3\nwhy: true\nhow: 1.10\ndocs: 0x1F',
      ['5:12 "3"', '6:10 "true"', '7:10 "1.10"', '8:11 "0x1F"'],
    ],
    ['id: a\nfrom: moment\nrelease: 3.0', ['5:14 "3.0.0"']],
    ['id: a\r\nfrom: **/x\r\nowners: [@b]\r', ['4:11 "**/x"', '5:14 "@b"']],
  ])('%j', (lines, expected) => {
    const mistakes = mistakesOf(manifestWith(lines)).map((line) => line.replace(/ ~ .*/, ''));
    expect(mistakes).toEqual(expected.map((line) => line.replace(' ', ' this needs quotes: ')));
  });

  it('says why', () => {
    expect(mistakesOf(manifestWith('id: a\nfrom: src/ws.ts #x\nowners: [@b]'))).toEqual([
      '4:11 this needs quotes: "src/ws.ts#x" ~ in YAML a # after a space begins a comment; put a space behind it if it is one',
      '5:14 this needs quotes: "@b" ~ in YAML no value begins with @',
    ]);
  });

  it('still finds what stands behind', () => {
    const lines = 'id: a\nfrom: {a,b}/**\nexempt:\n  - { files: {x}/y, reasn: none }\ngaet: zero';
    expect(mistakesOf(manifestWith(lines)).map((line) => line.replace(/ ~ .*/, ''))).toEqual([
      '4:11 this needs quotes: "{a,b}/**"',
      '6:9 "reason" is missing',
      '6:18 this needs quotes: "{x}/y"',
      '6:25 unknown key "reasn"',
      '7:5 unknown key "gaet"',
    ]);
  });
});

describe('YAML that needs none', () => {
  it.each([
    ['from: src/ws.ts#getManager # the old one', 'src/ws.ts#getManager'],
    ['from: src/ws.ts#getManager #legacy', 'src/ws.ts#getManager'],
    ['from: src/ws.ts # getManager', 'src/ws.ts'],
    ['from: "@acme/x#y"', '@acme/x#y'],
    ['from: npm:moment', 'npm:moment'],
    ['from: \'src/ws.ts#Shape."kebab-key"\'', 'src/ws.ts#Shape."kebab-key"'],
    ['from: src/ws.ts#Shape."kebab-key"', 'src/ws.ts#Shape."kebab-key"'],
    ['from: app/[id]/page.tsx', 'app/[id]/page.tsx'],
    ['from: !!str moment', 'moment'],
    ['from: >-\n  src/ws.ts#a', 'src/ws.ts#a'],
  ])('%j', (line, expected) => {
    expect(manifestOf(manifestWith(`id: a\n${line}`)).migrations[0]?.from[0]?.symbol.text).toBe(expected);
  });

  it.each(['2027-01-31', '"2027-01-31"', "'2027-01-31'"])('expires: %s', (date) => {
    const lines = `id: a\nfrom: moment\nexempt: [{ files: src/ws.ts, reason: old, expires: ${date} }]`;
    expect(manifestOf(manifestWith(lines)).migrations[0]?.exempt[0]?.expires).toBe('2027-01-31');
  });
});
