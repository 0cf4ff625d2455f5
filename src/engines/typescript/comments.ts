import { firstIndex } from '../../model/order.ts';
import type { InlineExemption } from '../../model/usage.ts';
import { findExemptions, MARK } from '../inline-exemptions.ts';
import { ts } from './compiler.ts';
import { descendants } from './syntax/descendants.ts';
import { pathOf } from './program/source-files.ts';

/** The exemptions that a file's comments hold; `text` is the file as it stands, markup of components included. */
export function exemptionsIn(file: ts.SourceFile, text: string): readonly InlineExemption[] {
  return findExemptions(pathOf(file.fileName), text, commentEnds(file, text));
}

/** Everything is looked for once in the whole text: a file may hold thousands of these comments. */
function commentEnds(file: ts.SourceFile, text: string): (offset: number) => number | null {
  const inToken = offsetsInTokens(file, placesOf(text, MARK));
  const [opens, closes] = [placesOf(text, /(?=\/[*/])/g), placesOf(text, /\*\//g)];
  const [markupOpens, markupCloses] = [placesOf(text, /<!--/g), placesOf(text, /-->/g)];
  return (offset) => {
    const isBlanked = file.text[offset] === ' ' && text[offset] !== ' ';
    if (isBlanked) {
      const open = lastBefore(markupOpens, offset);
      const close = open === undefined ? undefined : firstFrom(markupCloses, open);
      return close !== undefined && close > offset ? close : null;
    }
    const open = inToken.has(offset) ? undefined : lastBefore(opens, offset);
    if (open === undefined) return null;
    if (!text.startsWith('/*', open)) return lineEnd(text, offset);
    const close = firstFrom(closes, offset);
    return close === undefined ? text.length : close + 2;
  };
}

function placesOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

function firstFrom(places: readonly number[], offset: number): number | undefined {
  return places[firstIndex(places, (place) => place >= offset)];
}

function lastBefore(places: readonly number[], offset: number): number | undefined {
  return places[firstIndex(places, (place) => place > offset) - 1];
}

function lineEnd(text: string, offset: number): number {
  const end = /[\r\n\u2028\u2029]/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}

/** Strings, templates and markup text are tokens; a comment lies between tokens. */
function offsetsInTokens(file: ts.SourceFile, offsets: readonly number[]): ReadonlySet<number> {
  const isAround = (node: ts.Node): boolean => (firstFrom(offsets, node.pos) ?? node.end) < node.end;
  // `{}` and the `{/* … */}` of JSX have no children either.
  const tokens = descendants(file, isAround).filter((node) => ts.isToken(node));
  return new Set(
    tokens.flatMap((token) => {
      const [start, end] = [token.getStart(file), token.end];
      const first = firstIndex(offsets, (offset) => offset >= start);
      return offsets.slice(
        first,
        firstIndex(offsets, (offset) => offset >= end),
      );
    }),
  );
}
