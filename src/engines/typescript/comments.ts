import type { InlineExemption } from '../../model/usage.ts';
import { findExemptions } from '../inline-exemptions.ts';
import { ts } from './compiler.ts';
import { descendants } from './syntax/descendants.ts';
import { pathOf } from './program/source-files.ts';

/** The exemptions that a file's comments hold; `text` is the file as it stands, markup of components included. */
export function exemptionsIn(file: ts.SourceFile, text: string): readonly InlineExemption[] {
  return findExemptions(pathOf(file.fileName), text, (offset) => commentEnd(file, text, offset));
}

function commentEnd(file: ts.SourceFile, text: string, offset: number): number | null {
  const blanked = file.text[offset] === ' ' && text[offset] !== ' ';
  if (blanked) return markupCommentEnd(text, offset);
  if (isInToken(file, offset)) return null;
  const open = Math.max(text.lastIndexOf('/*', offset), text.lastIndexOf('//', offset));
  if (open < 0) return null;
  if (!text.startsWith('/*', open)) return lineEnd(text, offset);
  const close = text.indexOf('*/', offset);
  return close < 0 ? text.length : close + 2;
}

function markupCommentEnd(text: string, offset: number): number | null {
  const open = text.lastIndexOf('<!--', offset);
  const close = text.indexOf('-->', open);
  return open >= 0 && close > offset ? close : null;
}

function lineEnd(text: string, offset: number): number {
  const end = /[\r\n\u2028\u2029]/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}

/** Strings, templates and markup text are tokens; a comment lies between tokens. */
function isInToken(file: ts.SourceFile, offset: number): boolean {
  const around = descendants(file, (node) => offset >= node.pos && offset < node.end);
  // `{}` and the `{/* … */}` of JSX have no children either.
  return around.some((node) => ts.isToken(node) && offset >= node.getStart(file));
}
