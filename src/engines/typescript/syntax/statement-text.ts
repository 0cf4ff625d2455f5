import { ts } from '../compiler.ts';
import { nearest } from './nearest.ts';
import { sourceFileOf, startOf } from './source-file-of.ts';

const LONGEST = 400;
/** How far from the token a statement is read: it may be as long as its file, and hold thousands of usages. */
const REACH = 2 * LONGEST;

/** The text of the innermost statement or member around a token, white space folded: what stays when lines move. */
export function statementText(token: ts.Node): string {
  const node = statementAround(token) ?? token;
  const { text } = sourceFileOf(token);
  const at = startOf(token);
  const before = folded(text.slice(Math.max(startOf(node), at - REACH), at));
  const whole = before + folded(text.slice(at, Math.min(node.end, at + REACH)));
  if (whole.length <= LONGEST) return whole;
  const start = Math.max(0, before.length - LONGEST / 2);
  return whole.slice(start, start + LONGEST);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Or what stands at the top of a file, where that is none. */
const statementAround = nearest((node): node is ts.Node => isStatement(node) || ts.isSourceFile(node.parent));

function isStatement(node: ts.Node): boolean {
  return (
    ts.isStatement(node) ||
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isExportSpecifier(node)
  );
}
