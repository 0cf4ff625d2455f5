import type { Span } from '../../../model/place.ts';
import type { ts } from '../compiler.ts';
import { pathOf } from '../program/source-files.ts';
import { placeAt } from './lines.ts';
import { sourceFileOf, startOf } from './source-file-of.ts';

/** A node's own text, without the trivia in front of it. */
export function spanOf(node: ts.Node): Span {
  return spanBetween(sourceFileOf(node), startOf(node), node.getEnd());
}

export function spanBetween(file: ts.SourceFile, start: number, end: number): Span {
  const to = placeAt(file, end);
  return { file: pathOf(file.fileName), ...placeAt(file, start), endLine: to.line, endColumn: to.column };
}
