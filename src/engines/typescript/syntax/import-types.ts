import { ts } from '../compiler.ts';

/** The `import('m')` type whose qualifier a name begins: `ns` of `import('m').ns.Legacy`. */
export function importTypeAt(name: ts.Node): ts.ImportTypeNode | null {
  let node = name;
  while (ts.isQualifiedName(node.parent) && node.parent.left === node) node = node.parent;
  return ts.isImportTypeNode(node.parent) && node.parent.qualifier === node ? node.parent : null;
}

/** The specifier of an `import('m')` type. */
export function importTypeSpecifier(argument: ts.TypeNode): ts.StringLiteralLike | null {
  const literal = ts.isLiteralTypeNode(argument) ? argument.literal : null;
  return literal !== null && ts.isStringLiteralLike(literal) ? literal : null;
}
