/** How far back a comment's beginning is looked for: longer ones are left to the parser. */
const FARTHEST = 16_384;

/**
 * Is the text at this place certainly no code, because it is in a comment that begins a line? Read from the bytes around
 * it, without parsing: where strings, templates or markup could mislead, the answer is no, and the parser decides.
 * @param opener what could begin code inside of what looks like a comment: `${` in a template, `{` in JSX text
 */
export function standsInComment(bytes: Buffer, at: number, opener: '${' | '{'): boolean {
  const from = Math.max(0, at - FARTHEST);
  const before = bytes.subarray(from, at).toString('latin1');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^[ \t]*\/\//.test(line)) return !line.includes(opener);
  const open = before.lastIndexOf('/*');
  if (open < 0 || before.lastIndexOf('*/') > open || !/^[ \t]*$/.test(startOfLine(before, open)))
    return false;
  const comment = before.slice(open);
  return !comment.includes(opener) && isUnbroken(comment) && closesNext(bytes, at);
}

function startOfLine(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, at);
}

/** A template that ends after a lone `/*` has a backtick in between, on a line that does not go on like a comment. */
function isUnbroken(comment: string): boolean {
  if (!comment.includes('`')) return true;
  return comment
    .split('\n')
    .slice(1)
    .every((line) => /^[ \t]*\*/.test(line));
}

function closesNext(bytes: Buffer, at: number): boolean {
  const close = bytes.indexOf('*/', at);
  if (close < 0) return false;
  const open = bytes.indexOf('/*', at);
  return open < 0 || close < open;
}
