import { ts } from '../compiler.ts';
import { memberOf } from '../symbols/members.ts';
import { importTypeAt } from '../syntax/import-types.ts';
import type { Form } from './form.ts';

/**
 * `ns.legacy`, `obj?.legacy`, `obj['legacy']`, `ns.Legacy` in types, `I['legacy']` in types, `import('m').legacy`
 * in types, `<ns.Legacy>`.
 */
export const memberAccess: Form = {
  name: 'member access',
  fits: (token) => objectOf(token) !== null,
  denote(token, modules) {
    const object = objectOf(token);
    return object === null ? [] : [memberOf({ object, name: memberName(token), token }, modules)];
  },
};

function objectOf(token: ts.Node): ts.Node | null {
  const { parent } = token;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === token ? parent.expression : null;
  if (ts.isElementAccessExpression(parent))
    return parent.argumentExpression === token && ts.isStringLiteralLike(token) ? parent.expression : null;
  if (ts.isQualifiedName(parent) && parent.right === token) return parent.left;
  const importType = importTypeAt(token);
  if (importType !== null) return importType.argument;
  const isIndex = ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(parent.parent);
  return isIndex && parent.parent.indexType === parent ? parent.parent.objectType : null;
}

function memberName(token: ts.Node): string {
  return ts.isStringLiteralLike(token) ? token.text : token.getText();
}
