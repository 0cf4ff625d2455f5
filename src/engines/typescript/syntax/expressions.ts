import { ts } from '../compiler.ts';

/** Without parentheses, `!`, `as`, `satisfies` and `<T>x`: what an expression evaluates. */
export function unwrap(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The outermost wrapper that still evaluates to this node: parentheses, `!`, `as`, `satisfies`. */
export function wrapped(node: ts.Node): ts.Node {
  let current = node;
  while (
    ts.isParenthesizedExpression(current.parent) ||
    ts.isNonNullExpression(current.parent) ||
    isTypeWrapper(current)
  ) {
    current = current.parent;
  }
  return current;
}

function isTypeWrapper(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isTypeAssertionExpression(parent)) &&
    parent.expression === node
  );
}

/** The whole reference a token ends: `ns.legacy` at `legacy`, `ns['legacy']` at its quote. */
export function reference(token: ts.Node): ts.Node {
  const { parent } = token;
  if (ts.isPropertyAccessExpression(parent) && parent.name === token) return parent;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === token) return parent;
  if (ts.isQualifiedName(parent) && parent.right === token) return parent;
  return token;
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
