import type { Span } from '../../../model/place.ts';
import type { ts } from '../compiler.ts';
import { pathOf } from '../program/source-files.ts';
import { placeAt } from './lines.ts';

/** A node's own text, without the trivia in front of it. */
export function spanOf(node: ts.Node): Span {
  return spanBetween(node.getSourceFile(), node.getStart(), node.getEnd());
}

export function spanBetween(file: ts.SourceFile, start: number, end: number): Span {
  const to = placeAt(file, end);
  return { file: pathOf(file.fileName), ...placeAt(file, start), endLine: to.line, endColumn: to.column };
}
