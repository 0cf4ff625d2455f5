import { ts } from '../compiler.ts';
import { checkerInternals, WITHOUT_OWN_INFERENCE } from '../program/internals.ts';
import { wrapped } from '../syntax/expressions.ts';
import { expectedProperties } from './expected-properties.ts';
import { keyedTypes, keysIn } from './keyed-types.ts';
import type { Modules } from './modules.ts';
import type { Argument, Scope } from './type-arguments.ts';

/**
 * The types of which an expression has to be a key. The compiler remembers that for named types alone; for `keyof typeof
 * ROUTES` the annotation is read.
 */
export function expectedKeys(expression: ts.Expression, modules: Modules): readonly ts.Type[] {
  const checker = checkerInternals(modules.program.checker);
  const expected = checker.getContextualType(expression, WITHOUT_OWN_INFERENCE);
  if (expected === undefined) return [];
  const keyed = keyedTypes(expected);
  if (keyed.length > 0) return keyed;
  const written = writtenFor(expression, modules);
  return written === null ? [] : keysIn(written.type, { scope: written.scope, checker, within: new Set() });
}

interface WrittenType {
  readonly type: ts.TypeNode;
  readonly scope: Scope;
}

/** The annotation that says what is expected at a place. */
function writtenFor(expression: ts.Expression, modules: Modules): WrittenType | null {
  const whole = wrapped(expression);
  const { parent } = whole;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent))
    return typed(parent.type);
  if (ts.isConditionalExpression(parent)) return writtenFor(parent, modules);
  if (ts.isArrayLiteralExpression(parent)) return element(writtenFor(parent, modules));
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return forArgument(parent, whole, modules);
  if (!ts.isPropertyAssignment(parent) || ts.isComputedPropertyName(parent.name)) return null;
  const [property] = expectedProperties(parent.parent, parent.name.text, modules);
  const declaration = property?.valueDeclaration;
  const isTyped =
    declaration !== undefined &&
    (ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration));
  return isTyped ? typed(declaration.type) : null;
}

function typed(type: ts.TypeNode | undefined): WrittenType | null {
  return type === undefined ? null : { type, scope: new Map() };
}

/** `K` of `K[]`, `readonly K[]` and `Array<K>`. */
function element(list: WrittenType | null): WrittenType | null {
  if (list === null) return null;
  const type = ts.isTypeOperatorNode(list.type) ? list.type.type : list.type;
  if (ts.isArrayTypeNode(type)) return { ...list, type: type.elementType };
  const [only] = ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  return only === undefined ? null : { ...list, type: only };
}

function forArgument(
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Node,
  modules: Modules,
): WrittenType | null {
  const checker = checkerInternals(modules.program.checker);
  const signature = checker.getResolvedSignature(call);
  const declaration: ts.SignatureDeclaration | undefined = signature?.getDeclaration();
  const index = call.arguments?.findIndex((each) => each === argument) ?? -1;
  if (signature === undefined || declaration === undefined || index < 0) return null;
  const parameter = declaration.parameters[Math.min(index, declaration.parameters.length - 1)];
  if (parameter?.type === undefined) return null;
  const inferred = checker.getTypeArgumentsForResolvedSignature(signature) ?? [];
  const scope = new Map<string, Argument>();
  declaration.typeParameters?.forEach(({ name, constraint }, at) => {
    const type = inferred[at];
    if (type === undefined) return;
    const keyed = (): readonly ts.Type[] =>
      constraint === undefined ? keyedTypes(type) : keysIn(constraint, { scope, checker, within: new Set() });
    scope.set(name.text, { type: () => type, keyed });
  });
  const expected = { type: parameter.type, scope };
  return parameter.dotDotDotToken === undefined ? expected : element(expected);
}
