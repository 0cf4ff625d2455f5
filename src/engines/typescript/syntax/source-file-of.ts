import { ts } from '../compiler.ts';
import { nearest } from './nearest.ts';

const file = nearest(ts.isSourceFile);

/** The file of a node; `node.getSourceFile()` goes the whole way up each time. */
export function sourceFileOf(node: ts.Node): ts.SourceFile {
  return file(node) ?? node.getSourceFile();
}

/** Where a node's own text begins, without the trivia in front of it. */
export function startOf(node: ts.Node): number {
  return node.getStart(sourceFileOf(node));
}

/** A node's own text. */
export function writtenAt(node: ts.Node): string {
  return node.getText(sourceFileOf(node));
}
