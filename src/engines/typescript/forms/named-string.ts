import { ts } from '../compiler.ts';
import { definedExport } from '../syntax/defined-exports.ts';
import { memberOf } from '../symbols/members.ts';
import { wrapped } from '../syntax/expressions.ts';
import type { Form } from './form.ts';

/** Functions whose first argument is an object and whose second names a member of it. */
const NAMERS = new Set([
  'spyOn',
  'spyOnProperty',
  'spy',
  'stub',
  'replaceProperty',
  'replace',
  'replaceGetter',
  'replaceSetter',
  'method',
  'getter',
  'setter',
  'defineProperty',
  'getOwnPropertyDescriptor',
  'hasOwn',
  'get',
  'set',
  'has',
  'deleteProperty',
]);
const REFLECTORS = new Set(['get', 'set', 'has', 'deleteProperty']);

/** A string that a function or `in` looks up on an object: `jest.spyOn(obj, 'legacy')`, `'legacy' in obj`. */
export const namedString: Form = {
  name: 'string that names a member',
  fits: (token) => ts.isStringLiteralLike(token) && namedObject(token) !== null,
  denote(token, modules) {
    const object = ts.isStringLiteralLike(token) ? namedObject(token) : null;
    if (object === null) return [];
    return [{ ...memberOf({ object, name: token.text, token: null }, modules), kind: 'string' }];
  },
};

function namedObject(literal: ts.StringLiteralLike): ts.Expression | null {
  const name = wrapped(literal);
  const { parent } = name;
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === name
      ? parent.right
      : null;
  }
  if (!ts.isCallExpression(parent) || parent.arguments[1] !== name) return null;
  // A name that the file gives, like the `x` of `exports.x = legacy`: it leads nowhere.
  if (definedExport(parent) !== null) return null;
  return isNamer(parent.expression) ? (parent.arguments[0] ?? null) : null;
}

/** `get` and `set` of anything but `Reflect` are too common to say what their second argument is. */
function isNamer(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return NAMERS.has(callee.text) && !REFLECTORS.has(callee.text);
  if (!ts.isPropertyAccessExpression(callee) || !NAMERS.has(callee.name.text)) return false;
  return !REFLECTORS.has(callee.name.text) || callee.expression.getText() === 'Reflect';
}
