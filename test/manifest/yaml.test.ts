import { describe, expect, it } from 'vitest';
import { bytesOf, manifestOf, manifestWith, migrationOf, mistakesOf } from './manifest-of.ts';

const VALID = manifestWith('id: a\nfrom: moment');

describe('files that cannot be read', () => {
  it('refuses 10 MB', () => {
    expect(mistakesOf(`${VALID}${'# padding\n'.repeat(1_000_000)}`)).toEqual([
      '1:1 the manifest is larger than 1 MB ~ split it into cutover/*.yml',
    ]);
  });

  it.each([
    ['flow lists', '['.repeat(10_000)],
    ['closed flow lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['flow maps', '{a: '.repeat(10_000)],
    ['block lists', `${'- '.repeat(10_000)}a`],
    ['explicit keys', '? '.repeat(10_000)],
    ['block maps', Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('refuses nesting of 1,000 levels and more: %s', (_case, text) => {
    const [mistake, ...others] = mistakesOf(text);
    expect(mistake).toMatch(/^\d+:\d+ the manifest nests values more than 100 deep ~ /);
    expect(others).toEqual([]);
  });

  it('refuses what is not UTF-8, at its place', () => {
    const bytes = new Uint8Array([...bytesOf('version: 1\n# é😀'), 0xff, ...bytesOf('\n')]);
    expect(mistakesOf(bytes)).toEqual(['2:6 the manifest is not UTF-8 ~ save the file as UTF-8']);
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x76, 0x00]), '1:1'],
    ['a character cut short', new Uint8Array([0x61, 0x3a, 0xe2, 0x82]), '1:3'],
    ['Latin-1', new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x20]), '1:4'],
  ])('refuses %s', (_case, bytes, place) => {
    expect(mistakesOf(bytes)).toEqual([`${place} the manifest is not UTF-8 ~ save the file as UTF-8`]);
  });

  it('refuses an alias bomb', () => {
    const levels = Array.from('bcdefghij', (name, index) => {
      const below = `*${'abcdefghi'[index]}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => below).join(', ')}]`;
    });
    expect(mistakesOf(`a: &a [x, x, x, x, x, x, x, x, x, x]\n${levels.join('\n')}\n`)).toEqual([
      '1:1 the aliases of this file expand to too many values ~ write the values out, or share less',
    ]);
  });

  it('refuses a merge-key bomb', () => {
    const levels = Array.from(
      { length: 40 },
      (_, index) => `m${index + 1}: &m${index + 1}\n  <<: *m${index}\n  l: *m${index}\n  r: *m${index}`,
    );
    expect(mistakesOf(`m0: &m0 { x: 1 }\n${levels.join('\n')}\n`)).toEqual([
      '1:1 the aliases of this file expand to too many values ~ write the values out, or share less',
    ]);
  });

  it('refuses aliases that nest deeper than the text does', () => {
    const levels = Array.from({ length: 150 }, (_, index) => `m${index + 1}: &m${index + 1} [*m${index}]`);
    expect(mistakesOf(`m0: &m0 [x]\n${levels.join('\n')}\n`)).toEqual([
      '1:1 aliases nest the values more than 100 deep ~ write the values out',
    ]);
  });

  it('refuses an alias inside its own anchor', () => {
    expect(mistakesOf(manifestWith('id: a\nfrom: moment\nexempt: &loop [*loop]'))).toEqual([
      '5:20 each of "exempt" must be a map, not "*loop" ~ write - { files: …, reason: … }',
      '5:20 the alias *loop stands inside its own anchor ~ write the value out',
    ]);
  });

  it.each([
    [
      'a second document',
      `${VALID}---\n${VALID}`,
      '5:1 a second document begins here ~ write one manifest a file, without "---" between',
    ],
    ['a tab', 'version: 1\nmigrations:\n\t- id: a', '3:1 a tab indents this line ~ indent YAML with spaces'],
    [
      'an open quote',
      'version: "1',
      '1:10 a quote is opened here and never closed ~ close it behind the value',
    ],
    [
      'a wrong indent',
      'version: 1\nscan:\n    include: a\n  exclude: b',
      '4:1 this is not valid YAML: all mapping items must start at the same column ~ the keys of one map, and the dashes of one list, stand in one column',
    ],
    ['a key that is a list', `${VALID}? [a]\n: b\n`, '5:3 a key must be a name'],
    [
      'a tag',
      `${VALID}scan: !!set { packages }\n`,
      '5:13 the tag tag:yaml.org,2002:set has no meaning in a manifest ~ remove the tag',
    ],
    [
      'a key that stands twice',
      `${VALID}version: 1\n`,
      '5:1 the key "version" stands twice in one map ~ remove one of them',
    ],
    [
      'a merge of no map',
      `${VALID}scan: { <<: 3 }\n`,
      '5:9 "<<" merges a map, or a list of maps ~ write <<: *anchor, the anchor standing before a map',
    ],
  ])('refuses %s', (_case, text, expected) => {
    expect(mistakesOf(text)[0]).toBe(expected);
  });
});

describe('files that can be read', () => {
  it.each([
    ['CRLF', VALID.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${VALID}`],
    ['a document mark', `---\n${VALID}...\n`],
    ['a YAML 1.1 directive, which changes nothing', `%YAML 1.1\n---\n${VALID}`],
    ['no newline at the end', VALID.trimEnd()],
    ['JSON', '{ "version": 1, "migrations": [{ "id": "a", "from": "moment" }] }'],
    [
      'JSON indented with tabs',
      '{\n\t"version": 1,\n\t"migrations": [\n\t\t{ "id": "\\u0061", "from": "moment" }\n\t]\n}\n',
    ],
  ])('reads %s', (_case, text) => {
    const [migration] = manifestOf(text).migrations;
    expect(migration?.id).toBe('a');
    expect(migration?.from[0]?.symbol.text).toBe('moment');
  });

  it('keeps to YAML 1.2: no and 12:30 are text', () => {
    expect(migrationOf('id: a\nfrom: moment\nwhy: no\nhow: 12:30')).toMatchObject({
      why: 'no',
      how: '12:30',
    });
  });

  it('follows anchors, aliases and merge keys; keys of the map itself win', () => {
    const text = [
      'version: 1',
      'migrations:',
      '  - &base',
      '    id: a',
      '    from: moment',
      '    why: old',
      '    owners: &owners ["@acme/core"]',
      '  - { <<: *base, id: b, why: older }',
      '  - { <<: [{ id: c, from: lodash }, *base], owners: *owners }',
      '',
    ].join('\n');
    expect(
      manifestOf(text).migrations.map(({ id, why, owners, from }) => [id, why, owners, from[0]?.symbol.text]),
    ).toEqual([
      ['a', 'old', ['@acme/core'], 'moment'],
      ['b', 'older', ['@acme/core'], 'moment'],
      ['c', 'old', ['@acme/core'], 'lodash'],
    ]);
  });

  it('reads << in quotes as a key', () => {
    expect(mistakesOf(`${VALID}"<<": {}\n`)).toEqual([
      '5:1 unknown key "<<" ~ known here: version, scan, accept, inline-exemptions, migrations',
    ]);
  });

  it('reads a thousand migrations', () => {
    const migrations = Array.from(
      { length: 1_000 },
      (_, index) => `  - { id: m${index}, from: "src/ws.ts#f${index}" }`,
    );
    expect(manifestOf(`version: 1\nmigrations:\n${migrations.join('\n')}\n`).migrations).toHaveLength(1_000);
  });

  it('says of many mistakes what it can', () => {
    const mistakes = mistakesOf(`version: 1\nmigrations:\n${'  - @x\n'.repeat(1_000)}`);
    expect(mistakes[0]).toMatch(/^3:5 this needs quotes: "@x"/);
    expect(mistakes.at(-1)).toMatch(/this is not valid YAML/);
  });
});
