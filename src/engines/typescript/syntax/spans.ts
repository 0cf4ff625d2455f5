import type { Span } from '../../../model/place.ts';
import type { ts } from '../compiler.ts';
import { pathOf } from '../program/source-files.ts';

/** A node's own text, without the trivia in front of it. */
export function spanOf(node: ts.Node): Span {
  return spanBetween(node.getSourceFile(), node.getStart(), node.getEnd());
}

export function spanBetween(file: ts.SourceFile, start: number, end: number): Span {
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(end);
  return {
    file: pathOf(file.fileName),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
