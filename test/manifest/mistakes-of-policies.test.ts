import { describe, expect, it } from 'vitest';
import { manifestWith, mistakesOf } from './manifest-of.ts';

const KINDS =
  'import, re-export, module, dangling, override, property, jsx, decorator, extends, new, call, type, string, write, value, dependency, read, define, pass';
describe('mistakes of a policy', () => {
  it.each([
    [
      'id: a\nfrom: moment\ngate: obsreve',
      ['5:11 "gate" must be one of observe, no-new, touched, zero, not "obsreve" ~ did you mean "observe"?'],
    ],
    ['id: a\nfrom: moment\ngate: null', ['5:11 "gate" is empty ~ write a value, or remove the line']],
    ['id: a\nfrom: moment\ngate:', ['5:5 "gate" is empty ~ write a value, or remove the line']],
    [
      'id: a\nfrom: moment\nwhy: yes\nhow: true',
      ['6:10 this needs quotes: "true" ~ in YAML true is a boolean'],
    ],
    [
      'id: a\nfrom: moment\nstrict: yes\nremoved: "false"\n',
      [
        '5:13 "strict" must be true or false, not "yes" ~ write true',
        '6:14 "removed" must be true or false, not "false" ~ write false',
      ],
    ],
    [
      'id: a\nfrom: moment\nowners: [acme, "@acme/a/b", "me@example.org", "@acme/core"]',
      [
        '5:14 "acme" is not an owner ~ write "@user", "@org/team" or an e-mail address',
        '5:20 "@acme/a/b" is not an owner ~ write "@user", "@org/team" or an e-mail address',
      ],
    ],
    [
      'id: a\nfrom: moment\nreceivers: [db, self.db, 9lives]',
      [
        '5:21 "self.db" is not an identifier ~ write the last name of the receiver: db, session',
        '5:30 "9lives" is not an identifier ~ write the last name of the receiver: db, session',
      ],
    ],
    [
      'id: a\nfrom: moment\nforbidden: []',
      ['5:16 "forbidden" is an empty list ~ write at least one, or remove the key'],
    ],
    [
      'id: a\nfrom: moment\nexempt: [{ files: "**", reason: b, expires: 20270131 }]',
      ['5:49 20270131 is not a date ~ write YYYY-MM-DD: 2027-01-31'],
    ],
    [
      'id: a\nfrom: moment\nforbidden: any',
      ['5:16 "forbidden" must be a list, not "any" ~ write a list: [any]'],
    ],
    [
      'id: a\nfrom: moment\nforbidden: [nay]',
      ['5:17 each of "forbidden" must be one of any, import-time, not "nay" ~ did you mean "any"?'],
    ],
    [
      'id: a\nfrom: moment\nforbidden: [3]',
      ['5:17 each of "forbidden" must be one of any, import-time or a map, not 3'],
    ],
    [
      'id: a\nfrom: moment\nforbidden: [{ gate: zero }]',
      ['5:17 this entry names no context ~ any: true stands for every usage'],
    ],
    [
      'id: a\nfrom: moment\nforbidden: [{ kind: [call, redeclared] }]',
      [`5:32 each of "kind" must be one of ${KINDS}, not "redeclared"`],
    ],
    ['id: a\nfrom: moment\nforbidden: [{ any: false }]', ['5:24 "any" must be true, not false']],
    [
      'id: a\nfrom: moment\nforbidden:\n  - not: { kind: cal, gate: zero }',
      [
        `6:22 "kind" must be one of ${KINDS}, not "cal" ~ did you mean "call"?`,
        '6:27 unknown key "gate" ~ known here: any, import-time, reachable-from, missing-argument, with-argument, argument, inside, outside, kind, not',
      ],
    ],
    [
      'id: a\nfrom: moment\nforbidden:\n  - { inside: "src/[", outside: lodash#merge }',
      [
        '6:19 the glob "src/[" has an unbalanced bracket or brace ~ close every "[" and "{"',
        '6:37 "lodash#merge" is not a function, class or module of the tree ~ write src/file.ts#name or a glob',
      ],
    ],
    [
      'id: a\nfrom: moment\nforbidden: [{ missing-argument: 0 }, { with-argument: "a b" }, { argument: { at: 1 } }]',
      [
        '5:37 "missing-argument" counts from 1 ~ the first argument is 1',
        '5:59 "a b" is not the name of an argument ~ write a parameter, a 1-based position, or a path such as options.userContext',
        '5:80 "is" is missing ~ write is: and missing, present, a literal, array, object or function',
      ],
    ],
    [
      'id: a\nfrom: moment\nallowed: [{ reason: none }, { file: a }]',
      [
        '5:15 this entry covers nothing ~ add files, symbol or inside',
        '5:33 this entry covers nothing ~ add files, symbol or inside',
        '5:35 unknown key "file" ~ did you mean "files"?',
      ],
    ],
    [
      'id: a\nfrom: [src/ws.ts#getManager, moment]\nallowed: [{ symbol: [src/ws.ts#getManger, lodash] }]',
      [
        '5:26 "src/ws.ts#getManger" is not in "from" ~ did you mean "src/ws.ts#getManager"?',
        '5:47 "lodash" is not in "from" ~ "from" is src/ws.ts#getManager, moment',
      ],
    ],
    [
      'id: a\nfrom: moment\nexempt:\n  - files: src/ws.ts\n  - { files: src/ws.ts, reason: "" }\n  - { reason: why, owner: bob, expires: 2027-02-30 }',
      [
        '6:9 "reason" is missing ~ write reason: and why it must wait',
        '7:37 this is blank ~ write it out, or remove the line',
        '8:9 this entry covers nothing ~ add files, symbol or inside',
        '8:31 "bob" is not an owner ~ write "@user", "@org/team" or an e-mail address',
        '8:45 "2027-02-30" is not a day of the calendar ~ write YYYY-MM-DD: 2027-01-31',
      ],
    ],
    [
      'id: a\nfrom: moment\ndeadline: 2027-1-31',
      ['5:15 "2027-1-31" is not a date ~ write YYYY-MM-DD: 2027-01-31'],
    ],
    [
      'id: a\nfrom: moment\ndeadline: 2026-02-29',
      ['5:15 "2026-02-29" is not a day of the calendar ~ write YYYY-MM-DD: 2027-01-31'],
    ],
    ['id: a\nfrom: moment\nrelease: 3.0', ['5:14 this needs quotes: "3.0.0" ~ in YAML 3.0 is a number']],
    [
      'id: a\nfrom: moment\nrelease: soon',
      ['5:14 "soon" is not a release ~ write 3.0.0, next, or { package: "@acme/api", version: 3.0.0 }'],
    ],
    [
      'id: a\nfrom: moment\nrelease: { package: "@acme/api", version: 3 }',
      ['5:47 this needs quotes: "3.0.0" ~ in YAML 3 is a number'],
    ],
    [
      'id: a\nfrom: moment\nrelease: { package: "@acme/api" }',
      ['5:14 "version" is missing ~ write version: 3.0.0'],
    ],
    [
      'id: a\nfrom: { text: "/(a/", in: "**" }',
      [
        '4:19 "/(a/" is not a pattern: missing closing ): `(a` ~ put a backslash before a character that stands for itself',
      ],
    ],
    [
      'id: a\nfrom: { text: old, in: [] }',
      [
        '4:19 "old" is not a pattern ~ write it between slashes: "/old[A-Z]/"',
        '4:28 "in" is an empty list ~ write in: and the files to search, such as "**/*.graphql"',
      ],
    ],
    ['id: a\nfrom: moment\ndocs: [a, b]', ['5:11 "docs" must be text, not a list']],
  ])('%j', (lines, expected) => {
    expect(mistakesOf(manifestWith(lines))).toEqual(expected);
  });
});
