import { ts } from '../compiler.ts';

const LONGEST = 400;

/** The text of the innermost statement or member around a token, white space folded: what stays when lines move. */
export function statementText(token: ts.Node): string {
  let node: ts.Node = token;
  while (!isStatement(node) && !ts.isSourceFile(node.parent)) node = node.parent;
  const text = node.getText().replace(/\s+/g, ' ');
  if (text.length <= LONGEST) return text;
  const at = Math.max(0, token.getStart() - node.getStart() - LONGEST / 2);
  return text.slice(at, at + LONGEST);
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
