import { ts } from '@ts-morph/common';

/** `require(…)` as it stands. */
export function isRequire(node: ts.Expression | undefined): boolean {
  return (
    node !== undefined &&
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'require'
  );
}

/** `require(…)`, or something asked of it by name. */
export function isOfRequire(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) ? isOfRequire(node.expression) : isRequire(node);
}

/** Is it a part of a pattern that takes apart what `require(…)` or `await import(…)` hands out? */
export function isImportPattern(element: ts.BindingElement): boolean {
  const { initializer } = ts.findAncestor(element, ts.isVariableDeclaration) ?? {};
  if (initializer === undefined) return false;
  const isImport =
    ts.isAwaitExpression(initializer) &&
    ts.isCallExpression(initializer.expression) &&
    initializer.expression.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || isRequire(initializer);
}
