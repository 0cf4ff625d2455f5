import { ts } from '../compiler.ts';

const LONGEST = 400;
/** How far from the token a statement is read: it may be as long as its file, and hold thousands of usages. */
const REACH = 2 * LONGEST;

/** The text of the innermost statement or member around a token, white space folded: what stays when lines move. */
export function statementText(token: ts.Node): string {
  let node: ts.Node = token;
  while (!isStatement(node) && !ts.isSourceFile(node.parent)) node = node.parent;
  const { text } = token.getSourceFile();
  const at = token.getStart();
  const before = folded(text.slice(Math.max(node.getStart(), at - REACH), at));
  const whole = before + folded(text.slice(at, Math.min(node.end, at + REACH)));
  if (whole.length <= LONGEST) return whole;
  const start = Math.max(0, before.length - LONGEST / 2);
  return whole.slice(start, start + LONGEST);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function isStatement(node: ts.Node): boolean {
  return (
    ts.isStatement(node) ||
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isExportSpecifier(node)
  );
}
