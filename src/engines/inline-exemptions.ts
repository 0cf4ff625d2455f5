import { firstIndex } from '../model/order.ts';
import type { InlineExemption } from '../model/usage.ts';

/** How such a comment begins. */
export const MARK = /cutover-allow/g;
const ALLOW = /cutover-allow[ \t]+([^\s:]+)[ \t]*:?[ \t]*([^\r\n]*)/g;
const UNTIL = /^(.*?)\s*\buntil\s+(\S+)\s*$/;

/**
 * `cutover-allow <id>: <reason> [until <date>]` in the comments of one file. `commentAt` tells where the comment
 * around an offset ends, or null where there is none: a string that holds these words exempts nothing.
 */
export function findExemptions(
  file: string,
  text: string,
  commentAt: (offset: number) => number | null,
): readonly InlineExemption[] {
  const out: InlineExemption[] = [];
  const placeAt = places(text);
  for (const match of text.matchAll(ALLOW)) {
    const end = commentAt(match.index);
    if (end === null) continue;
    const said = (match[2] ?? '').slice(
      0,
      Math.max(0, end - match.index - (match[0].length - (match[2] ?? '').length)),
    );
    const reason = said.replace(/\s*(?:\*\/\}?|-->).*$/, '').trim();
    const until = UNTIL.exec(reason) ?? /^()until\s+(\S+)\s*$/.exec(reason);
    const place = { file, ...placeAt(match.index) };
    const { line } = placeAt(end);
    out.push({
      file,
      line,
      id: match[1] ?? '',
      reason: until?.[1] ?? reason,
      until: until?.[2] ?? null,
      place,
    });
  }
  return out;
}

function places(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    const line = firstIndex(starts, (start) => start > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
