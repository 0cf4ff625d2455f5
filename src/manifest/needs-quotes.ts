import type { Document } from 'yaml';
import { biteAt, quoted, restOfLine } from './bite.ts';
import type { Bite, Parsed } from './bite.ts';
import { misreadValues } from './misread-values.ts';
import { flowDepths } from './nesting.ts';
import { nodesOf } from './nodes.ts';
import { PREFIXES } from './prefixed-symbol.ts';

/** The parser piles up errors behind one mistake; later rounds find what this one leaves. */
const MAX_ERRORS = 200;

/** What must be quoted in a parsed document, in order, none overlapping. */
export function findBites(document: Document.Parsed, source: string): readonly Bite[] {
  let depths: Parsed['flowDepth'] | null = null;
  const flowDepth = (offset: number): number => (depths ??= flowDepths(source))(offset);
  const parsed: Parsed = { document, source, flowDepth };
  const found = [...misreadValues(parsed), ...bitesOfErrors(parsed)];
  const bites: Bite[] = [];
  for (const bite of found.sort((a, b) => a.start - b.start)) {
    if (bite.start >= (bites.at(-1)?.end ?? 0)) bites.push(bite);
  }
  return bites;
}

function* bitesOfErrors(parsed: Parsed): Iterable<Bite> {
  const { document, source } = parsed;
  for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, MAX_ERRORS)) {
    const [at] = pos;
    if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') {
      yield biteAt(parsed, at, `no value begins with ${source[at] ?? 'this'}`);
    } else if (code === 'TAG_RESOLVE_FAILED' && !source.startsWith('!!', at)) {
      yield biteAt(parsed, at, 'a value that begins with ! is a tag');
    } else if (
      (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') &&
      /:(?:\s|$)/.test(restOfLine(source, at))
    ) {
      yield withoutSpaceAfterPrefix(biteAt(parsed, at, '": " begins a map'), source);
    } else if (/at node end$|^Missing , or : between/.test(message)) {
      const start = startOfNodeBefore(parsed, at, code === 'MISSING_CHAR' ? '' : ' \t');
      if (start !== null) yield biteAt(parsed, start, 'the value ends before its line does');
    }
  }
}

/** `npm: x`: quotes alone would keep the space, which no symbol may hold. */
function withoutSpaceAfterPrefix(bite: Bite, source: string): Bite {
  const [, prefix = '', rest = ''] = /^([a-z]+):\s+(\S+)$/.exec(source.slice(bite.start, bite.end)) ?? [];
  return PREFIXES.has(prefix) ? { ...bite, text: quoted(`${prefix}:${rest}`) } : bite;
}

/** The innermost value that ended although its line goes on: behind it nothing but blanks until the offset. */
function startOfNodeBefore({ document, source }: Parsed, offset: number, blanks: string): number | null {
  let innermost: number | null = null;
  for (const { node } of nodesOf(document.contents)) {
    const [start, end] = node.range ?? [0, 0];
    if (end <= start || end > offset) continue;
    if ([...source.slice(end, offset)].every((character) => blanks.includes(character))) innermost = start;
  }
  return innermost;
}
