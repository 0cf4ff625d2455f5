import { ts } from '../compiler.ts';
import { checkerInternals } from '../program/internals.ts';
import { wrapped } from '../syntax/expressions.ts';
import { elementIn, resultIn } from '../syntax/type-parts.ts';
import { expectedProperties } from './expected-properties.ts';
import { keyedTypes, keysIn } from './keyed-types.ts';
import type { Modules } from './modules.ts';
import type { Argument, Scope } from './type-arguments.ts';

/** A type as it is written, and what the type parameters in it stand for. */
export interface WrittenType {
  readonly type: ts.TypeNode;
  readonly scope: Scope;
}

/** The annotation that says what is expected of an expression. */
export function writtenFor(expression: ts.Expression, modules: Modules): WrittenType | null {
  const asserted = assertedType(expression);
  if (asserted !== null) return typed(asserted);
  const whole = wrapped(expression);
  const { parent } = whole;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent))
    return typed(parent.type);
  if (ts.isConditionalExpression(parent)) return writtenFor(parent, modules);
  if (ts.isBinaryExpression(parent)) return forOperand(parent, whole, modules);
  if (ts.isArrayLiteralExpression(parent)) {
    const index = parent.elements.findIndex((element) => element === whole);
    return part(writtenFor(parent, modules), (list) => elementIn(list, index));
  }
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return forArgument(parent, whole, modules);
  if (ts.isReturnStatement(parent)) return forResult(ts.findAncestor(parent, ts.isFunctionLike), modules);
  if (ts.isArrowFunction(parent) && parent.body === whole) return forResult(parent, modules);
  return ts.isPropertyAssignment(parent) ? forProperty(parent, modules) : null;
}

/** `Name` of `'legacy' as Name` and `'legacy' satisfies Name`. */
function assertedType(expression: ts.Expression): ts.TypeNode | null {
  const whole = wrapped(expression);
  for (let node: ts.Node = expression; node !== whole; node = node.parent) {
    const { parent } = node;
    const isAssertion =
      ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isTypeAssertionExpression(parent);
    if (isAssertion && !ts.isConstTypeReference(parent.type)) return parent.type;
  }
  return null;
}

function typed(type: ts.TypeNode | undefined): WrittenType | null {
  return type === undefined ? null : { type, scope: new Map() };
}

function part(
  whole: WrittenType | null,
  partOf: (type: ts.TypeNode) => ts.TypeNode | null,
): WrittenType | null {
  const type = whole === null ? null : partOf(whole.type);
  return whole === null || type === null ? null : { ...whole, type };
}

/** `name = 'legacy'`, and the value of `name ?? 'legacy'`. */
function forOperand(operation: ts.BinaryExpression, operand: ts.Node, modules: Modules): WrittenType | null {
  const { left, operatorToken, right } = operation;
  const passesOn = [
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
  ];
  if (passesOn.includes(operatorToken.kind)) return writtenFor(operation, modules);
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || operand !== right) return null;
  const name = ts.isPropertyAccessExpression(left) ? left.name : left;
  return declaredType(modules.program.checker.getSymbolAtLocation(name));
}

function declaredType(symbol: ts.Symbol | undefined): WrittenType | null {
  const declaration = symbol?.valueDeclaration;
  const isTyped =
    declaration !== undefined &&
    (ts.isVariableDeclaration(declaration) ||
      ts.isParameter(declaration) ||
      ts.isPropertySignature(declaration) ||
      ts.isPropertyDeclaration(declaration));
  return isTyped ? typed(declaration.type) : null;
}

function forProperty(property: ts.PropertyAssignment, modules: Modules): WrittenType | null {
  if (ts.isComputedPropertyName(property.name)) return null;
  const [expected] = expectedProperties(property.parent, property.name.text, modules);
  return declaredType(expected);
}

/** What a function returns, by its own annotation or by that of what it is. */
function forResult(callee: ts.SignatureDeclaration | undefined, modules: Modules): WrittenType | null {
  if (callee === undefined) return null;
  const isAsync = (ts.getCombinedModifierFlags(callee) & ts.ModifierFlags.Async) !== 0;
  const isValue = ts.isArrowFunction(callee) || ts.isFunctionExpression(callee);
  const result =
    callee.type !== undefined || !isValue ? typed(callee.type) : part(writtenFor(callee, modules), resultIn);
  return isAsync ? part(result, (promise) => elementIn(promise, 0)) : result;
}

function forArgument(
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Node,
  modules: Modules,
): WrittenType | null {
  const { checker } = modules.program;
  const signature = checker.getResolvedSignature(call);
  const declaration: ts.SignatureDeclaration | undefined = signature?.getDeclaration();
  const index = call.arguments?.findIndex((each) => each === argument) ?? -1;
  if (signature === undefined || declaration === undefined || index < 0) return null;
  const parameter = declaration.parameters[Math.min(index, declaration.parameters.length - 1)];
  if (parameter?.type === undefined) return null;
  const expected = { type: parameter.type, scope: scopeOf(call, signature, modules) };
  return parameter.dotDotDotToken === undefined ? expected : part(expected, (list) => elementIn(list, 0));
}

/** What the type parameters of a call stand for: what is written for them, else what is inferred. */
function scopeOf(
  call: ts.CallExpression | ts.NewExpression,
  signature: ts.Signature,
  modules: Modules,
): Scope {
  const checker = checkerInternals(modules.program.checker);
  const declaration: ts.SignatureDeclaration = signature.getDeclaration();
  const owner = ts.isConstructorDeclaration(declaration) ? declaration.parent : declaration;
  const inferred = checker.getTypeArgumentsForResolvedSignature(signature) ?? [];
  const scope = new Map<string, Argument>();
  const inquiry = { scope, checker, within: new Set<ts.Node>() };
  owner.typeParameters?.forEach(({ name, constraint }, at) => {
    const type = inferred[at];
    if (type === undefined) return;
    const written = call.typeArguments?.[at];
    const keyed = (): readonly ts.Type[] => {
      if (written !== undefined) return keysIn(written, { ...inquiry, scope: new Map() });
      return constraint === undefined ? keyedTypes(type, checker) : keysIn(constraint, inquiry);
    };
    scope.set(name.text, { type: () => type, keyed });
  });
  return scope;
}
