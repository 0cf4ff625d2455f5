import { ts } from '../compiler.ts';
import { isExportsObject } from './exports-object.ts';
import { nearest } from './nearest.ts';

/** The export that `Object.defineProperty(exports, 'x', {…})` makes, as compilers write it. */
export interface DefinedExport {
  readonly name: ts.StringLiteralLike;
  /** What `x` is from then on; null where no expression says so. */
  readonly value: ts.Expression | null;
}

export function definedExport(call: ts.Node): DefinedExport | null {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return null;
  const { expression: object, name: method } = call.expression;
  if (!ts.isIdentifier(object) || object.text !== 'Object' || method.text !== 'defineProperty') return null;
  const [exports, name, descriptor] = call.arguments;
  if (exports === undefined || !isExportsObject(exports)) return null;
  if (name === undefined || !ts.isStringLiteralLike(name)) return null;
  const values =
    descriptor !== undefined && ts.isObjectLiteralExpression(descriptor)
      ? descriptor.properties.flatMap((property) => valueIn(property) ?? [])
      : [];
  return { name, value: values[0] ?? null };
}

/** `x` of `value: x`, `get: () => x`, `get() { return x; }` and `get: function () { return x; }`. */
function valueIn(property: ts.ObjectLiteralElementLike): ts.Expression | null {
  const name = property.name?.getText();
  if (ts.isMethodDeclaration(property)) return name === 'get' ? returned(property.body) : null;
  if (!ts.isPropertyAssignment(property)) return null;
  const { initializer } = property;
  if (name === 'value') return initializer;
  if (name !== 'get') return null;
  if (ts.isArrowFunction(initializer))
    return ts.isBlock(initializer.body) ? returned(initializer.body) : initializer.body;
  return ts.isFunctionExpression(initializer) ? returned(initializer.body) : null;
}

function returned(body: ts.Block | undefined): ts.Expression | null {
  const [only, ...others] = body?.statements ?? [];
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only)
    ? (only.expression ?? null)
    : null;
}

/** The name of the export that a descriptor sets to an expression; null where none does. */
export function definedAs(value: ts.Node): string | null {
  const descriptor = literalOrStatementAround(value.parent);
  if (descriptor === undefined || !ts.isObjectLiteralExpression(descriptor)) return null;
  const defined = definedExport(descriptor.parent);
  return defined?.value === value ? defined.name.text : null;
}

const literalOrStatementAround = nearest(
  (node): node is ts.Node => ts.isObjectLiteralExpression(node) || (ts.isStatement(node) && !isBodyOf(node)),
);

function isBodyOf(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || ts.isBlock(node);
}
