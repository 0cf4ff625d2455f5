import { ts } from '@ts-morph/common';

/** Is a specifier all that names what its `require` hands out? It is neither bound to a name nor asked for a member. */
export function isUnnamedRequire(specifier: ts.Node): boolean {
  const call = specifier.parent;
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || call.expression.text !== 'require')
    return false;
  const { parent } = call;
  if (ts.isVariableDeclaration(parent) || ts.isExpressionStatement(parent)) return false;
  const isAsked = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  return !isAsked || parent.expression !== call;
}
