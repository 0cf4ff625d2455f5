import type { InlineExemption } from '../model/usage.ts';

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
  for (const match of text.matchAll(ALLOW)) {
    const end = commentAt(match.index);
    if (end === null) continue;
    const said = (match[2] ?? '').slice(
      0,
      Math.max(0, end - match.index - (match[0].length - (match[2] ?? '').length)),
    );
    const reason = said.replace(/\s*(?:\*\/\}?|-->).*$/, '').trim();
    const until = UNTIL.exec(reason) ?? /^()until\s+(\S+)\s*$/.exec(reason);
    const before = text.slice(0, match.index).split(/\r\n|[\r\n]/);
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const line = text.slice(0, end).split(/\r\n|[\r\n]/).length;
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
