import type { Outcome } from '../model/outcome.ts';

/** What people read on GitHub, as Markdown. */
export interface Pages {
  readonly comment: string;
  readonly summary: string;
}

/** The first line of every comment of ours: what is cut at the end must not take it along. */
export const MARKER = '<!-- cutover:comment:v1 -->';

/** "Body is too long (maximum is 65536 characters)": bytes are the stricter reading. */
const MOST_COMMENT_BYTES = 60_000;
const MOST_PAGE_BYTES = 900_000;

/** @param text the report for the terminal */
export function judgedPages({ verdict }: Outcome, text: string): Pages {
  return pages(verdict === 'pass' ? '✅ cutover passes' : '❌ cutover fails', text);
}

export function couldNotLookPages(complaint: string): Pages {
  const [first = ''] = complaint.split('\n');
  return pages(`⚠️ could not look: ${literal(first)}`, complaint);
}

function pages(headline: string, text: string): Pages {
  const page = (most: number): string => `### ${headline}\n\n${fenced(cut(text.trimEnd(), most))}`;
  return { comment: `${MARKER}\n${page(MOST_COMMENT_BYTES)}`, summary: page(MOST_PAGE_BYTES) };
}

/** Nothing in it is a mention, a link or HTML: the fence is longer than any that it holds. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}\n`;
}

function literal(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/[^\p{L}\p{N} .,/:;()'"-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/** Whole lines from the end, where the verdict is, and as many from the start as fit. */
function cut(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const lines = text.split('\n');
  const end = lines.slice(-3);
  let room = most - Buffer.byteLength(end.join('\n')) - 100;
  const start = lines.slice(0, -3).filter((line) => (room -= Buffer.byteLength(line) + 1) > 0);
  return [...start, '', '… this is cut: report.json has everything', '', ...end].join('\n');
}
