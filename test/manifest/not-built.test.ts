import { describe, expect, it } from 'vitest';
import { manifestWith, mistakesOf, symbolMistake } from './manifest-of.ts';

const CONTEXTS = 'use "any", "inside", "outside", "kind" or "not" meanwhile';
const SYMBOLS = 'leave it out meanwhile; symbols of TypeScript, JavaScript and packages work';

describe('what is not built yet', () => {
  it.each([
    ['gate: no-new', '5:11 gate "no-new" is not built yet: use "zero" or "observe" meanwhile'],
    ['gate: touched', '5:11 gate "touched" is not built yet: use "zero" or "observe" meanwhile'],
    [
      'forbidden: [{ any: true, gate: no-new }]',
      '5:36 gate "no-new" is not built yet: use "zero" or "observe" meanwhile',
    ],
    [
      'deadline: 2027-03-31',
      '5:5 "deadline" is not built yet: leave it out, and use gate "observe" until the day, "zero" after it',
    ],
    [
      'deadline: "2027-03-31"',
      '5:5 "deadline" is not built yet: leave it out, and use gate "observe" until the day, "zero" after it',
    ],
    [
      'release: 3.0.0',
      '5:5 "release" is not built yet: leave it out, and use gate "zero" on the release branch meanwhile',
    ],
    [
      'release: next',
      '5:5 "release" is not built yet: leave it out, and use gate "zero" on the release branch meanwhile',
    ],
    [
      'release: { package: "@acme/api", version: 3.0.0-rc.1 }',
      '5:5 "release" is not built yet: leave it out, and use gate "zero" on the release branch meanwhile',
    ],
    ['forbidden: [import-time]', `5:17 context "import-time" is not built yet: ${CONTEXTS}`],
    ['forbidden: [{ import-time: true }]', `5:19 context "import-time" is not built yet: ${CONTEXTS}`],
    ['forbidden: [{ not: import-time }]', `5:24 context "import-time" is not built yet: ${CONTEXTS}`],
    [
      'forbidden: [{ not: { not: { import-time: true } } }]',
      `5:33 context "import-time" is not built yet: ${CONTEXTS}`,
    ],
    [
      'forbidden: [{ reachable-from: src/startup.ts#boot }]',
      `5:19 context "reachable-from" is not built yet: ${CONTEXTS}`,
    ],
    [
      'forbidden: [{ reachable-from: [src/startup.ts#boot, src/ws.ts#a] }]',
      `5:19 context "reachable-from" is not built yet: ${CONTEXTS}`,
    ],
    [
      'forbidden: [{ missing-argument: userContext }]',
      `5:19 context "missing-argument" is not built yet: ${CONTEXTS}`,
    ],
    ['forbidden: [{ with-argument: 2 }]', `5:19 context "with-argument" is not built yet: ${CONTEXTS}`],
    [
      'forbidden: [{ argument: { at: options.userContext, is: missing } }]',
      `5:19 context "argument" is not built yet: ${CONTEXTS}`,
    ],
    [
      'forbidden: [{ argument: { at: 1, is: [3, null, "x", true] } }]',
      `5:19 context "argument" is not built yet: ${CONTEXTS}`,
    ],
    [
      'to: { text: "/old[A-Z]+/", in: ["**/*.graphql"] }',
      `5:9 a "text" pattern is not built yet: ${SYMBOLS}`,
    ],
    ['to: [app/core/__init__.py#get_manager]', `5:10 a symbol in a Python file is not built yet: ${SYMBOLS}`],
    [
      'allowed: [{ inside: app/db.py#Session.query }]',
      `5:25 a symbol in a Python file is not built yet: ${SYMBOLS}`,
    ],
  ])('%s', (line, expected) => {
    expect(mistakesOf(manifestWith(`id: a\nfrom: moment\n${line}`))).toEqual([expected]);
  });

  it('is refused below scan, at its key', () => {
    expect(mistakesOf(`${manifestWith('id: a\nfrom: moment')}scan: { python-roots: [src] }\n`)).toEqual([
      '5:9 "python-roots" is not built yet: leave it out; Python files are not read meanwhile',
    ]);
  });

  it.each([
    ['app/core/__init__.py#get_manager', `a symbol in a Python file is not built yet: ${SYMBOLS}`],
    ['app/db.py', `a symbol in a Python file is not built yet: ${SYMBOLS}`],
    ['app/db.pyi#Session', `a symbol in a Python file is not built yet: ${SYMBOLS}`],
    ['app/**/*.py', `a symbol in a Python file is not built yet: ${SYMBOLS}`],
    ['python:redis.asyncio#Redis', `a "python:" symbol is not built yet: ${SYMBOLS}`],
    ['env:JWT_SECRET', `an "env:" symbol is not built yet: ${SYMBOLS}`],
    ['command:scripts/deploy.py', `a "command:" symbol is not built yet: ${SYMBOLS}`],
    ['string:checkout.title', `a "string:" symbol is not built yet: ${SYMBOLS}`],
  ])('refuses the symbol %s', (symbol, expected) => {
    expect(symbolMistake(symbol)).toBe(expected);
  });

  it('is validated first', () => {
    const lines =
      'id: a\nfrom: moment\ndeadline: 2027-02-30\nrelease: three\nforbidden: [{ argument: { at: 0, is: x } }]';
    expect(mistakesOf(manifestWith(lines)).map((line) => line.replace(/ ~ .*/, ''))).toEqual([
      '5:15 "2027-02-30" is not a day of the calendar',
      '6:14 "three" is not a release',
      '7:35 "at" counts from 1',
    ]);
  });
});
