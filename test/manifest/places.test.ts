import { describe, expect, it } from 'vitest';
import { manifestWith, mistakesOf } from './manifest-of.ts';

describe('places', () => {
  it('counts UTF-16 units behind emoji, and lines of CRLF, behind a byte order mark', () => {
    const text =
      '\uFEFFversion: 1\r\nmigrations:\r\n  - { title: "😀", id: a, from: moment, gaet: zero }\r\n  - { id: ü, from: moment }\r\n';
    expect(mistakesOf(text)).toEqual([
      '3:41 unknown key "gaet" ~ did you mean "gate"?',
      '4:11 "ü" is not kebab-case ~ use small letters, digits and single dashes: request-scoped-websockets',
    ]);
  });

  it('names the byte order mark as no column', () => {
    expect(mistakesOf('\uFEFFverson: 1\nmigrations: [{ id: a, from: moment }]')).toEqual([
      '1:1 "version" is missing ~ write version: 1',
      '1:1 unknown key "verson" ~ did you mean "version"?',
    ]);
  });

  it('names what stands at an anchor once, where it is written', () => {
    const text = manifestWith('id: a\nfrom: moment\nallowed: &tests\n  - { files: "a[" }\nexempt: *tests');
    expect(mistakesOf(text)).toEqual([
      '6:9 "reason" is missing ~ write reason: and why it must wait',
      '6:18 the glob "a[" has an unbalanced bracket or brace ~ close every "[" and "{"',
    ]);
  });

  it('names what a merge key brings in where it is written', () => {
    const text = [
      'version: 1',
      'migrations:',
      '  - &base { id: a, from: moment, gaet: zero }',
      '  - <<: *base',
      '    id: b',
      '',
    ].join('\n');
    expect(mistakesOf(text)).toEqual(['3:34 unknown key "gaet" ~ did you mean "gate"?']);
  });

  it('tells all mistakes together, sorted', () => {
    const text = [
      'scan: { packges: auto }',
      'migrations:',
      '  - id: Z',
      '    from: src/ws#a',
      '    exempt: [{ files: **/x }]',
      '    owners: [@acme/chat]',
      '    gate: touched',
      '  - { id: b, from: moment, realease: 1 }',
      '  - { id: b, from: env:HOME, deadline: 2027-03-31 }',
      'version: one',
      '',
    ].join('\n');
    expect(mistakesOf(text).map((line) => line.replace(/ ~ .*/, ''))).toEqual([
      '1:9 unknown key "packges"',
      '3:9 "Z" is not kebab-case',
      '4:11 "src/ws" is not a file; "src/ws.ts" is',
      '5:14 "reason" is missing',
      '5:23 this needs quotes: "**/x"',
      '6:14 this needs quotes: "@acme/chat"',
      '7:11 gate "touched" is not built yet: use "zero" or "observe" meanwhile',
      '8:28 unknown key "realease"',
      '9:11 the id "b" is taken at cutover.yml:8:11',
      '9:20 an "env:" symbol is not built yet: leave it out meanwhile; symbols of TypeScript, JavaScript and packages work',
      '9:30 "deadline" is not built yet: leave it out, and use gate "observe" until the day, "zero" after it',
      '10:10 "version" must be 1, not "one"',
    ]);
  });
});
