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
