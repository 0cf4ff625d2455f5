import { describe, expect, it } from 'vitest';
import { standsInComment } from '../../src/engines/comment-hits.ts';

function inComment(text: string, opener: '${' | '{' = '${'): boolean {
  return standsInComment(Buffer.from(text), text.indexOf('legacy'), opener);
}

describe('a hit is certainly in a comment', () => {
  it.each([
    ['a line of its own', 'a();\n  // calls legacy\nb();'],
    ['a block', 'a();\n/* calls legacy */\nb();'],
    ['documentation', '/**\n * Calls {@link legacy} or `other`.\n */\nb();'],
    ['documentation with code in it', '/**\n * ```ts\n * legacy()\n * ```\n */\nb();'],
    ['a block over several lines', '/*\n legacy\n*/'],
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
  ])('%s', (_what, text) => {
    expect(inComment(text)).toBe(false);
  });

  it('in the text of JSX', () => {
    expect(inComment('<div>\n  // {legacy()}\n</div>', '{')).toBe(false);
    expect(inComment('<div>\n  /* {legacy()} */\n</div>', '{')).toBe(false);
  });
});
