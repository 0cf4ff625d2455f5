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
      ['1:10 "version" must be 1, not 2 ~ write version: 1'],
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
      ['2:13 "migrations" must be a list, not a map ~ write - { id: …, from: src/file.ts#name }'],
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
      'a tsconfig that is not there',
      'version: 1\nscan: { tsconfig: [tsconfig.json, ./tsconfg.json, web.json] }\nmigrations: [{ id: a, from: moment }]',
      [
        '2:35 no such file: tsconfg.json ~ did you mean "tsconfig.json"?',
        '2:51 no such file: web.json ~ name a file that is not ignored, by its path from the root',
      ],
    ],
    [
      'lists that are none, and entries that are none',
      'version: 1\naccept: [x]\nmigrations:\n  - id: a\n    from: moment\n    allowed: src/**\n    exempt: { files: a }\n    forbidden: { kind: call }\n  - b',
      [
        '2:10 each of "accept" must be a map, not "x" ~ write - { blind-spot: …, reason: … } or { possible: …, reason: … }',
        '6:14 "allowed" must be a list, not "src/**" ~ write - { files: … }, { inside: … } or { symbol: … }',
        '7:13 "exempt" must be a list, not a map ~ write - { files: …, reason: … }',
        '8:16 "forbidden" must be a list, not a map ~ write "- " before each entry',
        '9:5 each of "migrations" must be a map, not "b" ~ write - { id: …, from: src/file.ts#name }',
      ],
    ],
    [
      'a comment of another language',
      '{\n  // old\n  "version": 1, "migrations": [{ "id": "a", "from": "moment" }] }',
      [
        '1:1 "version" is missing ~ write version: 1',
        '2:3 unknown key "// old \\"version\\"" ~ a comment begins with #',
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
