import { describe, expect, it } from 'vitest';
import { standsInComment } from '../../src/engines/comment-hits.ts';

const TYPESCRIPT = ['${'];
const JSX = ['{', '<', '"', "'"];

function inComment(text: string, openers: readonly string[] = TYPESCRIPT): boolean {
  const bytes = Buffer.from(text);
  return standsInComment(bytes, bytes.indexOf('legacy'), openers);
}

describe('a hit is certainly in a comment', () => {
  it.each([
    ['a line of its own', 'a();\n  // calls legacy\nb();'],
    ['a block', 'a();\n/* calls legacy */\nb();'],
    ['documentation', '/**\n * Calls {@link legacy} or `other`.\n */\nb();'],
    ['documentation with code in it', '/**\n * ```ts\n * legacy()\n * ```\n */\nb();'],
    ['a block over several lines', '/*\n legacy\n*/'],
    ['a line with its name in backticks', '// instead of `legacy` use `other`'],
    ['a block with its name in backticks', '/* `legacy` */ other()'],
    ['lines that end in CRLF', 'a();\r\n// legacy\r\nb();'],
  ])('%s', (_what, text) => {
    expect(inComment(text)).toBe(true);
  });
});

describe('a hit may be code', () => {
  it.each([
    ['behind a comment', '/* a */ legacy()'],
    ['behind a line comment', '// a\nlegacy()'],
    ['behind code on the line', 'b(); // legacy'],
    ['a product that begins a line', 'a\n  * legacy'],
    ['in a template behind `${`', 'const css = `\n/* ${legacy} */`;'],
    ['on a comment-like line of a template', 'const text = `\n// ${legacy()}`;'],
    ['after a template with a lone opening', 'const css = `\n/* open\n`;\nlegacy();\n/* x */'],
    ['after a template with a lone opening, before a glob', "const css = `\n/* open\n`;\nlegacy('**/*.ts');"],
    ['after an opening that never closes', '/* open\nlegacy();'],
    ['behind an opening inside a line', "glob('src/*');\nlegacy();\n/* x */"],
    ['behind a line comment that ends in CR', '// a\rlegacy()'],
    ['behind a line comment that ends in U+2028', '// a\u2028legacy()'],
    ['behind a line comment that ends in U+2029', '// a\u2029legacy()'],
    ['behind a template that ends on a comment-like line', 'const text = `\n// ` + legacy();'],
    [
      'behind a template that ends on a line of documentation',
      'const text = `\n/**\n * ` + legacy() + `\n */`;',
    ],
    ['between templates on a line like a block', 'const text = `\n/* ` + legacy() + ` */`;'],
    ['behind an escaped backtick and the end of its template', 'const text = `\n// \\` ` + legacy();'],
    ['behind a block that ends on a comment-like line', '/*\n// */ legacy();'],
    ['behind a string that went on behind U+2028', "const text = 'a\\\u2028// ' + legacy();"],
    ['far behind what looks like a line comment', `${'x'.repeat(20)}//${'y'.repeat(16_380)}; legacy();`],
    ['behind a string that holds U+2029', "const text = 'a\u2029// ' + legacy();"],
    ['behind a string that went on from the line before', "const text = 'a\\\n// ' + legacy();"],
  ])('%s', (_what, text) => {
    expect(inComment(text)).toBe(false);
  });

  it('behind an attribute of JSX that went on from the line before', () => {
    expect(inComment('<Room title="\n// " legacy />', JSX)).toBe(false);
    expect(inComment("<Room title='\n/* a' legacy title='*/' />", JSX)).toBe(false);
    expect(inComment('// the "old" legacy', JSX)).toBe(true);
  });

  it('in the text of JSX', () => {
    expect(inComment('<div>\n  // {legacy()}\n</div>', JSX)).toBe(false);
    expect(inComment('<div>\n  /* {legacy()} */\n</div>', JSX)).toBe(false);
    expect(inComment('<div>\n  // <legacy.View />\n</div>', JSX)).toBe(false);
    expect(inComment('<div>\n  // text</div>, legacy()', JSX)).toBe(false);
  });
});
