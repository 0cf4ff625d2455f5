import { ts } from '@ts-morph/common';

/** The token around an offset, or null where a comment stands: JSDoc is one. */
export function tokenAt(file: ts.SourceFile, offset: number): ts.Node | null {
  let node: ts.Node = file;
  for (;;) {
    const inner = childAround(node, file, offset);
    if (inner === undefined) break;
    node = inner;
  }
  return node.getStart(file) <= offset && !ts.isSourceFile(node) ? node : null;
}

function childAround(node: ts.Node, file: ts.SourceFile, offset: number): ts.Node | undefined {
  return node
    .getChildren(file)
    .find(
      (child) => !ts.isJSDoc(child) && child.pos <= offset && offset < child.end && child.end > child.pos,
    );
}

/** `path:line:column` of a node's own text, 1-based, in UTF-16 units. */
export function placeOf(node: ts.Node, path: string): string {
  const { line, character } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${path}:${String(line + 1)}:${String(character + 1)}`;
}

/** `'name'` in `I['name']`. */
export function isIndexOfType({ parent }: ts.Node): boolean {
  return ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(parent.parent);
}
