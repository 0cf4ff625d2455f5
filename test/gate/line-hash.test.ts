import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/gate/line-hash.ts';

/** Of every line, as the upload action of GitHub lists them. */
function all(text: string): readonly string[] {
  const count = text.split(/\r\n|\r|\n/).length;
  const lines = new Set(Array.from({ length: count + 1 }, (_, index) => index + 1));
  return [...lineHashes(text, lines).values()];
}

const GREETINGS = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];

/** The algorithm with whole numbers of 64 bits, a window after the other: slow, and too plain to be wrong. */
function byDefinition(text: string): readonly string[] {
  const folded = text.replaceAll(/\r\n?/g, '\n');
  const units: number[] = [];
  const starts: number[] = [];
  let isStart = true;
  for (const unit of [...Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)), 65535]) {
    if (unit === 32 || unit === 9) continue;
    if (isStart) starts.push(units.length);
    units.push(unit);
    isStart = unit === 10;
  }
  const seen = new Map<string, number>();
  return starts.map((start) => {
    const window = Array.from({ length: 100 }, (_, at) => units[start + at] ?? 0);
    const hash = window.reduce((sum, unit) => BigInt.asUintN(64, sum * 37n + BigInt(unit)), 0n).toString(16);
    seen.set(hash, (seen.get(hash) ?? 0) + 1);
    return `${hash}:${seen.get(hash)}`;
  });
}

describe('the hash of a line', () => {
  // The expectations of github/codeql-action, src/fingerprints.test.ts (MIT)
  it.each([
    ['an empty file', '', ['c129715d7a2bc9a3:1']],
    [
      'white space',
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    ['line feeds', ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', GREETINGS],
    ['carriage returns', ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', GREETINGS],
    ['both', ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', GREETINGS],
    ['a mixture', ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', GREETINGS],
    [
      'lines that repeat',
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((time) => `a7f2ff13bc495cf2:${time}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
    [
      'short lines',
      'x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n',
      [
        'e54938cc54b302f1:1',
        'bb609acbe9138d60:1',
        '1131fd5871777f34:1',
        '5c482a0f8b35ea28:1',
        '54517377da7028d2:1',
        '2c644846cb18d53e:1',
        'f1b89f20de0d133:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('is GitHub’s: %s', (_name, text, hashes) => {
    expect(all(text)).toEqual(hashes);
  });

  it.each([
    ['no ASCII', 'ß\u{1f600}\uffff\u3042'.repeat(60)],
    ['one long line', 'x'.repeat(1000)],
    ['a window that ends with its line', `${'a'.repeat(99)}\n${'b'.repeat(100)}\n${'c'.repeat(101)}\n`],
    ['blank lines only', '\n \n\t\n'.repeat(80)],
    ['a byte order mark', '\ufeffimport\nexport\n'],
  ])('agrees with its definition: %s', (_name, text) => {
    expect(all(text)).toEqual(byDefinition(text));
  });

  it('agrees with its definition in a file of any text', () => {
    let state = 1;
    const next = (below: number): number => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const some = ['\n', '\r\n', ' ', '\t', 'return', '\u{10ffff}', 'ü', ';'];
    const text = Array.from({ length: 20000 }, () => some[next(some.length)] ?? '').join('');
    expect(all(text)).toEqual(byDefinition(text));
  });

  it('is told for the lines alone that are asked for, and for none that is not there', () => {
    expect(lineHashes('a\nb\nc\n', new Set([2, 9]))).toEqual(new Map([[2, all('a\nb\nc\n')[1]]]));
  });
});
