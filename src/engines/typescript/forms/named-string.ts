import { ts } from '../compiler.ts';
import { memberOf, propertyOf } from '../symbols/members.ts';
import { linksOf } from '../symbols/links.ts';
import type { Modules } from '../symbols/modules.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';

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

/** A string that resolves to a member: `jest.spyOn(obj, 'legacy')`, `'legacy' in obj`, a `keyof` argument. */
export const namedString: Form = {
  name: 'string that names a member',
  fits: (token) =>
    ts.isStringLiteralLike(token) &&
    (ts.isCallExpression(token.parent) ||
      ts.isBinaryExpression(token.parent) ||
      ts.isLiteralTypeNode(token.parent) ||
      ts.isExpression(token)),
  denote(token, modules) {
    const literal = token as ts.StringLiteralLike;
    const object = namedObject(literal);
    if (object !== null)
      return [{ ...memberOf({ object, name: literal.text, token: null }, modules), kind: 'string' }];
    return keyOf(literal, modules);
  },
};

function namedObject(literal: ts.StringLiteralLike): ts.Expression | null {
  const { parent } = literal;
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === literal
      ? parent.right
      : null;
  }
  if (!ts.isCallExpression(parent) || parent.arguments[1] !== literal) return null;
  return isNamer(parent.expression) ? (parent.arguments[0] ?? null) : null;
}

/** `get` and `set` of anything but `Reflect` are too common to say what their second argument is. */
function isNamer(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return NAMERS.has(callee.text) && !REFLECTORS.has(callee.text);
  if (!ts.isPropertyAccessExpression(callee) || !NAMERS.has(callee.name.text)) return false;
  return !REFLECTORS.has(callee.name.text) || callee.expression.getText() === 'Reflect';
}

/** A literal where `keyof T` is wanted names a member of `T`: `Pick<T, 'legacy'>`, `get(obj, 'legacy')`. */
function keyOf(literal: ts.StringLiteralLike, modules: Modules): readonly Denotation[] {
  const { checker } = modules.program;
  const wanted = ts.isLiteralTypeNode(literal.parent)
    ? constraintOf(literal.parent, checker)
    : checker.getContextualType(literal);
  const objects = wanted === undefined ? [] : keyedTypes(wanted);
  return objects.flatMap((type) => {
    const symbol = propertyOf(type, literal.text, modules);
    return symbol === null ? [] : [{ ...NOTHING, symbols: linksOf(symbol, modules) }];
  });
}

/** The constraint that a type argument has to meet, its type parameters filled in. */
function constraintOf(argument: ts.LiteralTypeNode, checker: ts.TypeChecker): ts.Type | undefined {
  const outer = ts.isUnionTypeNode(argument.parent) ? argument.parent : argument;
  const { parent } = outer;
  if (!ts.isTypeReferenceNode(parent) || parent.typeArguments === undefined) return undefined;
  const index = parent.typeArguments.indexOf(outer);
  const symbol = checker.getSymbolAtLocation(parent.typeName);
  const target =
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  const parameters = target?.declarations?.find(
    (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassLike(node),
  );
  const declared = parameters?.typeParameters?.[index]?.constraint;
  if (
    declared === undefined ||
    !ts.isTypeOperatorNode(declared) ||
    declared.operator !== ts.SyntaxKind.KeyOfKeyword
  )
    return undefined;
  const named =
    parameters?.typeParameters?.findIndex((parameter) => parameter.name.text === declared.type.getText()) ??
    -1;
  const object = parent.typeArguments[named];
  return object === undefined ? undefined : checker.getTypeFromTypeNode(object);
}

/** The `T` of every `keyof T` that a type stands for. A union of literals remembers the `keyof` it came from. */
function keyedTypes(type: ts.Type): readonly ts.Type[] {
  const { origin } = type as ts.Type & { readonly origin?: ts.Type };
  const source = origin ?? type;
  if ((source.flags & ts.TypeFlags.Index) !== 0) return [(source as ts.IndexType).type];
  if ((source.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = source.getConstraint();
    return constraint === undefined ? [] : keyedTypes(constraint);
  }
  return source.isUnion() && origin !== undefined ? source.types.flatMap(keyedTypes) : [];
}
