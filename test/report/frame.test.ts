import { describe, expect, it } from 'vitest';
import { renderFrame } from '../../src/report/frame.ts';
import { paintFor } from '../../src/report/paint.ts';
import { usage } from '../gate/samples.ts';

const plainPaint = paintFor({ color: false });

/** The frame of the token `old` in one line of code. */
function frame(code: string, more: Parameters<typeof usage>[2] = {}, columns = 60): readonly string[] {
  const found = usage('src/a.ts', 7, { symbol: 'src/b.ts#old', code, ...more });
  return renderFrame([found], columns, plainPaint);
}

describe('a token is underlined', () => {
  it.each([
    ['behind tabs', '\t\told();', ['  ›  7 │         old();', '       │         ^^^']],
    ['behind a tab inside the line', 'a\told();', ['  ›  7 │ a   old();', '       │     ^^^']],
    ['behind a tab after an emoji', '❤️\told();', ['  ›  7 │ ❤️  old();', '       │     ^^^']],
    ['behind wide characters', "t('日本', old);", ["  ›  7 │ t('日本', old);", '       │           ^^^']],
    ['behind an emoji', "t('🚀', old);", ["  ›  7 │ t('🚀', old);", '       │         ^^^']],
    ['behind a joined emoji', "t('👩‍👩‍👧', old);", ["  ›  7 │ t('👩‍👩‍👧', old);", '       │         ^^^']],
    ['behind a flag', "t('🇫🇷', old);", ["  ›  7 │ t('🇫🇷', old);", '       │         ^^^']],
    ['behind an emoji of a plain sign', "t('❤️', old);", ["  ›  7 │ t('❤️', old);", '       │         ^^^']],
    ['behind a skin tone', "t('👍🏽', old);", ["  ›  7 │ t('👍🏽', old);", '       │         ^^^']],
    [
      'behind combining marks',
      "t('e\u0301e\u0301', old);",
      ["  ›  7 │ t('e\u0301e\u0301', old);", '       │         ^^^'],
    ],
    [
      'behind a control character',
      "t('\u001b[2J', old);",
      ["  ›  7 │ t('\\u001b[2J', old);", '       │                ^^^'],
    ],
    [
      'behind a bidi override',
      "t('\u202e', old);",
      ["  ›  7 │ t('\\u202e', old);", '       │             ^^^'],
    ],
    ['behind a byte order mark', '\ufeffold();', ['  ›  7 │ old();', '       │ ^^^']],
    ['before a carriage return', 'old();\r', ['  ›  7 │ old();', '       │ ^^^']],
  ])('%s', (_name, code, expected) => {
    expect(frame(code)).toEqual(expected);
  });

  it('that is itself wide', () => {
    expect(frame('日本();', { column: 1, endColumn: 3 })).toEqual(['  ›  7 │ 日本();', '       │ ^^^^']);
  });

  it('to the end of the line where it goes on below', () => {
    expect(frame('  old(', { column: 3, endLine: 8, endColumn: 2 })).toEqual([
      '  ›  7 │   old(',
      '       │   ^^^^',
    ]);
  });

  it('with one caret at least, even behind the end of the line', () => {
    expect(frame('ab', { column: 9, endColumn: 9 })).toEqual(['  ›  7 │ ab', '       │   ^']);
  });
});

describe('a frame', () => {
  it('shows the lines before, and leaves out blank ones', () => {
    const lines = { firstLine: 5, lines: ['function boot() {', '   ', '  old();'], offset: 0 };
    expect(frame('  old();', { frame: lines })).toEqual([
      '     5 │ function boot() {',
      '  ›  7 │   old();',
      '       │   ^^^',
    ]);
  });

  it('makes room for long line numbers', () => {
    const found = usage('src/a.ts', 10000, {
      symbol: 'src/b.ts#old',
      code: 'old();',
      frame: { firstLine: 9999, lines: ['a', 'old();'], offset: 0 },
    });
    expect(renderFrame([found], 60, plainPaint)).toEqual([
      '     9999 │ a',
      '  › 10000 │ old();',
      '          │ ^^^',
    ]);
  });

  it('cuts a long line behind the token', () => {
    expect(frame(`old(${'x'.repeat(100)})`, {}, 30)).toEqual([
      `  ›  7 │ old(${'x'.repeat(16)}…`,
      '       │ ^^^',
    ]);
  });

  it('cuts a long line in front of the token, and shows it under its carets', () => {
    const [line = '', carets = ''] = frame(`${'x'.repeat(100)} old(${'y'.repeat(100)})`, {}, 40);
    expect(line).toBe(`  ›  7 │ …${'x'.repeat(8)} old(${'y'.repeat(16)}…`);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('old');
  });

  it('keeps the token under its carets where the cut goes through wide characters', () => {
    for (let columns = 30; columns < 44; columns += 1) {
      const [line = '', carets = ''] = frame(`${'日'.repeat(60)} old();`, {}, columns);
      const wide = line.match(/日/g)?.length ?? 0;
      const at = carets.indexOf('^') - wide;
      expect(line.slice(at, at + 3), `${columns} columns`).toBe('old');
    }
  });

  it('counts columns from where the engine cut the line', () => {
    const found = {
      column: 5001,
      endColumn: 5004,
      frame: { firstLine: 7, lines: [' + old();'], offset: 4997 },
    };
    expect(frame('', found)).toEqual(['  ›  7 │ … + old();', '       │     ^^^']);
  });
});
