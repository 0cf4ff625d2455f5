import { ts } from '../compiler.ts';
import { wrapped } from './expressions.ts';
import { isActualCall, isRequire, specifierOf } from './module-specifiers.ts';

/**
 * The whole reference a token ends: `ns.legacy` at `legacy`, `ns['legacy']` at its quote, and at a specifier the
 * `require('m')` that hands out its module.
 */
export function reference(token: ts.Node): ts.Node {
  const { parent } = token;
  if (ts.isPropertyAccessExpression(parent) && parent.name === token) return parent;
  if (ts.isStringLiteralLike(token)) {
    const key = wrapped(token);
    const access = key.parent;
    if (ts.isElementAccessExpression(access) && access.argumentExpression === key) return access;
    if ((isRequire(parent) || isActualCall(parent)) && specifierOf(parent) === token) return parent;
  }
  if (ts.isQualifiedName(parent) && parent.right === token) return parent;
  return token;
}
