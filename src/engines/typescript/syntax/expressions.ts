import { ts } from '../compiler.ts';

/** Without parentheses, `!`, `as`, `satisfies`, `<T>x`, `x<T>` and the left of a comma: what an expression evaluates to. */
export function unwrap(node: ts.Expression): ts.Expression {
  let inner = node;
  for (;;) {
    if (isComma(inner)) inner = inner.right;
    else if (isWrapper(inner)) inner = inner.expression;
    else return inner;
  }
}

function isWrapper(
  node: ts.Node,
): node is
  | ts.ParenthesizedExpression
  | ts.NonNullExpression
  | ts.ExpressionWithTypeArguments
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.TypeAssertion {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isExpressionWithTypeArguments(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node)
  );
}

/** `(0, legacy)`: how compilers write a call that hands over no `this`. */
function isComma(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
}

/** The outermost wrapper that still evaluates to this node: the same ones. */
export function wrapped(node: ts.Node): ts.Node {
  let current = node;
  while (isWrapped(current)) current = current.parent;
  return current;
}

function isWrapped(node: ts.Node): boolean {
  const { parent } = node;
  if (isComma(parent)) return parent.right === node;
  return isWrapper(parent) && parent.expression === node && !ts.isHeritageClause(parent.parent);
}

export function isAssignmentTarget(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node && isAssignment(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return isUpdate(parent.operator);
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent))
    return parent.name === node && isPatternLiteral(parent.parent);
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && isPatternLiteral(parent.parent);
  if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) return isPatternLiteral(parent.parent);
  return ts.isArrayLiteralExpression(parent) && isPatternLiteral(parent);
}

/** An object or array literal that is assigned to: `({ a: b } = c)`, `[a] = c`, `for ([a] of c)`. */
export function isPatternLiteral(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node) && !ts.isArrayLiteralExpression(node)) return false;
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts.isBinaryExpression(parent) && parent.left === outer) {
    const nested = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return nested && !isDefaultOf(parent) ? true : isAssignmentTarget(parent);
  }
  return isAssignmentTarget(outer);
}

/** `{ a: {} = fallback }` inside a pattern is a default, and so a target of its own accord. */
function isDefaultOf(node: ts.BinaryExpression): boolean {
  return (
    ts.isPropertyAssignment(node.parent) &&
    node.parent.initializer === node &&
    !isPatternLiteral(node.parent.parent)
  );
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isUpdate(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.PlusPlusToken || kind === ts.SyntaxKind.MinusMinusToken;
}
