/** Strings that name a member of the object beside them: no answer of the language service leads from them. */
import { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { hasMember } from './resolved.ts';
import type { Witness } from './witness.ts';

const NAMERS = /^(?:spy|spyOn|spyOnProperty|stub|replaceProperty|hasOwn|getOwnPropertyDescriptor)$/;

/** `spyOn(x, 'legacy')`, `Object.hasOwn(x, 'legacy')`, `'legacy' in x`, where the checker knows the member of `x`. */
export function namedStrings(symbol: Addressed, witness: Witness): readonly ts.Node[] {
  const { checker } = witness;
  return witness.stringsOf(symbol.name).filter((token) => {
    const object = namedObject(token);
    return object !== null && hasMember(checker.getTypeAtLocation(object), symbol, checker);
  });
}

function namedObject(token: ts.Node): ts.Expression | null {
  const { parent } = token;
  if (ts.isBinaryExpression(parent)) {
    const isIn = parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === token;
    return isIn ? parent.right : null;
  }
  if (!ts.isCallExpression(parent) || parent.arguments[1] !== token) return null;
  const { expression: callee } = parent;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return NAMERS.test(name.getText()) ? (parent.arguments[0] ?? null) : null;
}
