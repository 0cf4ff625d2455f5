import { Lexer, Parser } from 'yaml';

/** Deeper than any manifest needs, and shallow enough for every recursion over one. */
export const MAX_DEPTH = 100;

/** What the lexer says about a source beside the source's own text: a document, a flow cut short, a scalar next. */
const ANNOUNCEMENT = /^[\x02\x18\x1f]$/;

/** What stands before the key or the value that a line of a block begins with. */
const LINE_START = /^(?:[-?:]? +|[-?:](?=[\r\n]))*/gm;

/** Told without reading it as YAML: in a block each level but a list in a map stands farther right, in a flow it has a bracket. */
function isSurelyShallow(source: string): boolean {
  if (source.includes('\t')) return false;
  const starts = Array.from(source.matchAll(LINE_START), ([start]) => start.length);
  const brackets = source.split(/[[{]/).length - 1;
  return 2 * (starts.reduce((a, b) => Math.max(a, b), 0) + 1) + brackets <= MAX_DEPTH;
}

/** The offset at which the source nests more than `MAX_DEPTH` collections, or null; needs no stack of its own. */
export function tooDeepAt(source: string): number | null {
  if (isSurelyShallow(source)) return null;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source)) {
    // Tokens are parsed as they are asked for.
    Array.from(parser.next(lexeme));
    // One above the collections stands the document.
    if (parser.stack.length > MAX_DEPTH + 2) return parser.offset;
  }
  return null;
}

/** Answers how many flow collections are open at an offset. */
export function flowDepths(source: string): (offset: number) => number {
  const changes: { readonly offset: number; readonly depth: number }[] = [];
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === '\x18') depth = 0;
    if (ANNOUNCEMENT.test(token)) continue;
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    offset += token.length;
    if (/^[[\]{}]$/.test(token)) changes.push({ offset, depth });
  }
  return (at) => changes.findLast((change) => change.offset <= at)?.depth ?? 0;
}
