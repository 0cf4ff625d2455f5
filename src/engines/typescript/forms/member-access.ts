import { ts } from '../compiler.ts';
import { memberOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { alternatives } from '../syntax/alternatives.ts';
import { exportedValue } from '../syntax/exports.ts';
import { importTypeAt } from '../syntax/import-types.ts';
import { reference } from '../syntax/reference.ts';
import { NOTHING, type Form } from './form.ts';

/**
 * `ns.legacy`, `obj?.legacy`, `obj['legacy']`, `#legacy in obj`, `ns.Legacy` in types, `I['legacy']` in types,
 * `import('m').legacy` in types, `<ns.Legacy>`.
 */
export const memberAccess: Form = {
  name: 'member access',
  fits: (token) => objectOf(token) !== null,
  denote(token, modules) {
    const object = objectOf(token);
    if (object === null) return [];
    const given = givenName(token, modules);
    if (given !== null) return [{ ...NOTHING, symbols: [given] }];
    return [memberOf({ object, name: token.text, token }, modules)];
  },
};

/** `x` in `exports.x = legacy` is a name that the file gives, like the `x` of `export { legacy as x }`: it leads nowhere. */
function givenName(token: ts.Node, { program }: Modules): ts.Symbol | null {
  if (exportedValue(reference(token)) === null) return null;
  return program.checker.getSymbolAtLocation(token) ?? null;
}

function objectOf(token: ts.Node): ts.Node | null {
  const { parent } = token;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === token ? parent.expression : null;
  const whole = reference(token);
  if (ts.isElementAccessExpression(whole)) return whole.expression;
  if (ts.isQualifiedName(parent) && parent.right === token) return parent.left;
  if (ts.isPrivateIdentifier(token)) return ts.isBinaryExpression(parent) ? parent.right : null;
  const importType = importTypeAt(token);
  if (importType !== null) return importType.argument;
  if (!ts.isLiteralTypeNode(parent)) return null;
  const index = alternatives(parent);
  const access = index.parent;
  return ts.isIndexedAccessTypeNode(access) && access.indexType === index ? access.objectType : null;
}
