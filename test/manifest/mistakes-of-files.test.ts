import { describe, expect, it } from 'vitest';
import { mistakesOf } from './manifest-of.ts';

const MIGRATION_KEYS =
  'id, title, why, how, docs, owners, from, to, receivers, removed, gate, forbidden, allowed, exempt, strict, deadline, release';

describe('mistakes of a whole file', () => {
  it.each([
    ['nothing', '', ['1:1 the manifest is empty ~ begin with version: 1']],
    ['comments alone', '# later\n', ['1:1 the manifest is empty ~ begin with version: 1']],
    ['an empty document', '---\n', ['1:1 the manifest is empty ~ begin with version: 1']],
    ['a list', '- a\n', ['1:1 a manifest must be a map, not a list ~ begin with version: 1']],
    ['a text', 'version\n', ['1:1 a manifest must be a map, not "version" ~ begin with version: 1']],
    ['null', '~\n', ['1:1 the manifest is empty ~ begin with version: 1']],
    [
      'an empty map',
      '{}',
      [
        '1:1 "migrations" is missing ~ write migrations: and a list of them; [] for none in this file',
        '1:1 "version" is missing ~ write version: 1',
      ],
    ],
    [
      'another version',
      'version: 2\nmigrations: [{ id: a, from: moment }]',
      ['1:10 "version" must be 1, not 2'],
    ],
    [
      'a quoted version',
      'version: "1"\nmigrations: [{ id: a, from: moment }]',
      ['1:10 "version" must be 1, not "1" ~ write 1 without quotes'],
    ],
    [
      'no migration',
      'version: 1\nmigrations: []',
      ['2:1 the manifest holds no migrations ~ add one: - { id: …, from: src/file.ts#name }'],
    ],
    [
      'migrations as a map',
      'version: 1\nmigrations: { id: a, from: moment }',
      ['2:13 "migrations" must be a list, not a map'],
    ],
    [
      'an unknown key',
      'version: 1\nmigratoins: []\nmigrations: [{ id: a, from: moment }]',
      ['2:1 unknown key "migratoins" ~ did you mean "migrations"?'],
    ],
    [
      'keys of objects',
      'version: 1\n__proto__: { a: 1 }\nconstructor: 1\nmigrations: [{ id: a, from: moment, toString: 1, __proto__: 2 }]',
      [
        '2:1 unknown key "__proto__" ~ known here: version, scan, accept, inline-exemptions, migrations',
        '3:1 unknown key "constructor" ~ known here: version, scan, accept, inline-exemptions, migrations',
        `4:37 unknown key "toString" ~ known here: ${MIGRATION_KEYS}`,
        `4:50 unknown key "__proto__" ~ known here: ${MIGRATION_KEYS}`,
      ],
    ],
    [
      'the scan',
      [
        'version: 1',
        'scan:',
        '  include: []',
        '  exclude: [/abs, a\\b]',
        '  tsconfig: ../tsconfig.json',
        '  packages: instaled',
        'migrations: [{ id: a, from: moment }]',
      ].join('\n'),
      [
        '3:12 "include" is an empty list ~ write at least one, or remove the key',
        '4:13 the glob "/abs" is absolute ~ write it from the root, without the leading "/"',
        '4:19 the glob "a\\\\b" holds a backslash ~ write "a/b"',
        '5:13 "../tsconfig.json" holds ".." ~ write the path from the root',
        '6:13 "packages" must be one of auto, installed, ignore, not "instaled" ~ did you mean "installed"?',
      ],
    ],
    [
      'what is accepted',
      [
        'version: 1',
        'accept:',
        '  - { blind-spot: unparsed, files: "vendor/**", reason: not ours }',
        '  - { files: "vendor/**", reason: not ours }',
        '  - { blind-spot: template, possible: escapes, reason: both }',
        '  - { possible: escapes }',
        '  - { possible: escapes, reason: " " }',
        'inline-exemptions: no',
        'migrations: [{ id: a, from: moment }]',
      ].join('\n'),
      [
        '3:19 "blind-spot" must be one of unparsed-file, partial-parse, time-budget, bound-reached, no-tsconfig, computed-member, any-receiver, dynamic-import, unresolved-specifier, template, excluded, not-utf8, too-large, symlink, missing-blob, not "unparsed" ~ did you mean "unparsed-file"?',
        '4:5 this entry accepts nothing ~ write blind-spot or possible, one an entry',
        '5:5 this entry accepts two things ~ write blind-spot or possible, one an entry',
        '6:5 "reason" is missing ~ write reason: and why it may be passed over',
        '7:34 this is blank ~ write it out, or remove the line',
        '8:20 "inline-exemptions" must be true or false, not "no" ~ write false',
      ],
    ],
  ])('%s', (_case, text, expected) => {
    expect(mistakesOf(text)).toEqual(expected);
  });
});
