import { ts } from '@ts-morph/common';

/** A key of an object literal that is assigned to, at any depth. */
export function isInPattern({ parent }: ts.Node): boolean {
  if (!ts.isShorthandPropertyAssignment(parent) && !ts.isPropertyAssignment(parent)) return false;
  const assignment = ts.findAncestor(parent, ts.isBinaryExpression);
  const { pos } = parent;
  return (
    assignment !== undefined &&
    pos < assignment.left.end &&
    assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}
