/** How far back a comment's beginning is looked for: longer ones are left to the parser. */
const FARTHEST = 16_384;

/**
 * Is the text at this place certainly no code, because it is in a comment that begins a line? Read from the bytes around
 * it, without parsing: where strings, templates or markup could mislead, the answer is no, and the parser decides.
 * @param openers what could begin code inside of what looks like a comment: `${` in a template, `{` and `<` in JSX text,
 *   and the quotes that could end an attribute
 */
export function standsInComment(bytes: Buffer, at: number, openers: readonly string[]): boolean {
  const from = Math.max(0, at - FARTHEST);
  // What is cut in the middle of a line begins none.
  const before = (from === 0 ? '' : '-') + bytes.subarray(from, at).toString('latin1');
  const line = lineStart(before, before.length);
  if (/^[ \t]*\/\//.test(before.slice(line)))
    return !before.includes('*/', line) && isOneText(before, line, openers);
  const open = before.lastIndexOf('/*');
  if (open < 0 || before.lastIndexOf('*/') > open) return false;
  const start = lineStart(before, open);
  return (
    /^[ \t]*$/.test(before.slice(start, open)) && isOneText(before, start, openers) && closesNext(bytes, at)
  );
}

/** Whatever the text from a line's start to its end is, comment, template or markup: it is that all the way. */
function isOneText(text: string, start: number, openers: readonly string[]): boolean {
  const one = text.slice(start);
  // A string that goes on in the next line: its end may be in sight.
  if (/\\\r?\n?$/.test(text.slice(0, start))) return false;
  // Where a template ends code begins, but not with a name right behind the backtick; a fence is Markdown's.
  const even = isEven(one.replace(/\\`|```|`$/g, ''), '`');
  return even && !SEPARATOR.test(one) && !openers.some((opener) => mayOpen(opener, one));
}

/** U+2028 and U+2029, held as latin1: they end a line comment, and stand in strings. */
const SEPARATOR = /\xe2\x80[\xa8\xa9]/;

/** An attribute of JSX may go on over several lines: behind the quote that ends it stands code again. */
function mayOpen(opener: string, text: string): boolean {
  return opener === '"' || opener === "'" ? !isEven(text, opener) : text.includes(opener);
}

function isEven(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 1;
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function closesNext(bytes: Buffer, at: number): boolean {
  const close = bytes.indexOf('*/', at);
  if (close < 0) return false;
  const open = bytes.indexOf('/*', at);
  return open < 0 || close < open;
}
