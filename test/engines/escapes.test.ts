import { describe, expect, it } from 'vitest';
import { spelled } from '../../src/engines/escapes.ts';
import { textReader } from '../../src/engines/text-pass.ts';

const BACKSLASH = String.fromCharCode(92);
const read = textReader([{ kind: 'name', text: 'legacy' }]);
const readBoth = textReader([
  { kind: 'name', text: 'legacy' },
  { kind: 'name', text: 'naïve' },
]);

function holds(text: string, reader = read): readonly string[] {
  return [...reader(Buffer.from(text.replaceAll('_', BACKSLASH)), 'orders.js').found].map(
    (needle) => needle.text,
  );
}

/** `_` stands for a backslash. */
const SPELLED: readonly string[] = [
  "'_x6cegacy'",
  "'leg_u0061cy'",
  "'leg_u{61}cy'",
  'leg_u{0061}cy()',
  "'_154egacy'",
  "'le_147acy'",
  "'le_gacy'",
  "'legac_y'",
  "'lega_cy'",
  "'leg_\nacy'",
  "'leg_\r\nacy'",
  "'leg_\u2028acy'",
  "'___154egacy'",
];

describe('a name that is spelled with escapes', () => {
  it.each(SPELLED)('is found in %j', (text) => {
    expect(holds(text)).toEqual(['legacy']);
    expect(holds(text, readBoth)).toEqual(['legacy']);
  });

  it.each(["'leg__u0061cy'", "'leg_nacy'", "'leg_062cy'", "'leg_061cy'", "'_u{110000}egacy'"])(
    'is not in %j',
    (text) => {
      expect(holds(text)).toEqual([]);
    },
  );

  it.each(["'na_xefve'", "'na_357ve'", "'na_ïve'", "'na_u00efve'"])('is found in %j', (text) => {
    expect(holds(text, readBoth)).toEqual(['naïve']);
  });
});

describe('a name behind an escape', () => {
  it.each(["'mail_x2elegacy'", "'mail_56legacy'", "'_nlegacy'", "'_\nlegacy'"])('is found in %j', (text) => {
    expect(holds(text)).toEqual(['legacy']);
  });
});

describe('names spelled by chance', () => {
  const NAME = '$kräft_名𝒳9';
  const reader = textReader([
    { kind: 'name', text: 'other' },
    { kind: 'name', text: NAME },
  ]);
  const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
  const WAYS: readonly ((character: string, code: number) => string)[] = [
    (character) => character,
    (_, code) => `_u{000${hex(code, 2)}}`,
    (character) =>
      Array.from({ length: character.length }, (__, at) => `_u${hex(character.charCodeAt(at), 4)}`).join(''),
    (character, code) => (code < 256 ? `_x${hex(code, 2)}` : character),
    (character, code) => (code < 256 ? `_${code.toString(8).padStart(3, '0')}` : character),
    (character) => (/[nbfrtvux\d]/.test(character) ? character : `_${character}`),
    (character) => `_\n${character}`,
  ];

  it('are found, and are not when one character is another', () => {
    let state = 7;
    const next = (below: number): number => (state = (state * 16807) % 2147483647) % below;
    const spell = (name: string): string =>
      Array.from(name, (character) =>
        WAYS[next(WAYS.length)]?.(character, character.codePointAt(0) ?? 0),
      ).join('');
    for (let round = 0; round < 2000; round++) {
      // A letter between underscores would be taken for a backslash's.
      const text = `call('${spell(NAME.replace('_', 'ö'))}')`;
      const wanted = textReader([{ kind: 'name', text: NAME.replace('_', 'ö') }]);
      expect(holds(text, wanted), text).toHaveLength(1);
      expect(holds(text, reader), text).toHaveLength(0);
    }
  });
});

describe('what a source spells', () => {
  it.each([
    ['a__b', 'a_b'],
    ['a_nb', 'a\nb'],
    ['_101_60_7', 'A0\u0007'],
    ['_u{1F600}', '😀'],
    ['_u{110000}', '_u{110000}'],
    ['a_\r\nb', 'ab'],
    ["_'", "'"],
  ])('%j', (source, text) => {
    expect(spelled(source.replaceAll('_', BACKSLASH))).toBe(text.replaceAll('_', BACKSLASH));
  });
});
