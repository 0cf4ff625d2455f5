import { describe, expect, it } from 'vitest';
import { manifestWith, mistakesOf } from './manifest-of.ts';

describe('mistakes of a migration', () => {
  it.each([
    [
      'id: Foo Bar\nfrom: moment',
      [
        '3:9 "Foo Bar" is not kebab-case ~ use small letters, digits and single dashes: request-scoped-websockets',
      ],
    ],
    ['id: 2027\nfrom: moment', ['3:9 this needs quotes: "2027" ~ in YAML 2027 is a number']],
    [
      'title: no id',
      [
        '3:5 "from" is missing ~ write from: and the old symbol, such as src/file.ts#name',
        '3:5 "id" is missing ~ write id: and a name in kebab-case',
      ],
    ],
    [
      'id: a\nfrom: []',
      ['4:11 "from" is an empty list ~ write from: and the old symbol, such as src/file.ts#name'],
    ],
    [
      'id: a\nfrom: {}',
      ['4:11 "symbol" is missing ~ write symbol: and the old symbol, such as src/file.ts#name'],
    ],
    ['id: a\nfrom: [moment, 3]', ['4:20 this needs quotes: "3" ~ in YAML 3 is a number']],
    [
      'id: a\nfrom: [{ symbl: moment }]',
      [
        '4:12 "symbol" is missing ~ write symbol: and the old symbol, such as src/file.ts#name',
        '4:14 unknown key "symbl" ~ did you mean "symbol"?',
      ],
    ],
    [
      'id: a\nfrom: [moment, src/ws#get, src/ws.ts#a, ./src/ws.ts#a]',
      [
        '4:20 "src/ws" is not a file; "src/ws.ts" is ~ write src/ws.ts#get',
        '4:45 "./src/ws.ts#a" stands twice in "from" ~ remove one of them',
      ],
    ],
    [
      'id: a\nfrom: moment\nto: [lodash#]',
      ['5:10 nothing stands after the "#" ~ name a declaration: src/file.ts#name'],
    ],
    [
      'id: a\nfrom: src/ws.ts#a\nto: ./src/ws.ts#a',
      [
        '5:9 "./src/ws.ts#a" is in "from" and in "to", and nothing says which usages are old ~ add "forbidden" with the contexts of the old usages',
      ],
    ],
    [
      'id: a\nfrom:\n  - symbol: src/ws.ts#a\n    to: [src/ws.ts#b, src/ws.ts#a]',
      [
        '6:27 "src/ws.ts#a" is in "from" and in "to", and nothing says which usages are old ~ add "forbidden" with the contexts of the old usages',
      ],
    ],
  ])('%j', (lines, expected) => {
    expect(mistakesOf(manifestWith(lines))).toEqual(expected);
  });
});
