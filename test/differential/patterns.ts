import { ts } from '@ts-morph/common';

/** A key of an object literal that is assigned to, at any depth. */
export function isInPattern({ parent }: ts.Node): boolean {
  return (
    (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) && isTarget(parent.parent)
  );
}

/** Is a literal what an assignment sets, or a part of that? */
function isTarget(literal: ts.Node): boolean {
  const { parent } = literal;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === literal;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === literal && isTarget(parent.parent);
  const isPassed = ts.isParenthesizedExpression(parent) || ts.isArrayLiteralExpression(parent);
  return isPassed && isTarget(parent);
}
