import { ts } from '../compiler.ts';
import { unwrap, wrapped } from './expressions.ts';
import { originalModule } from './mock-factories.ts';
import { isActualCall, isImportCall, isRequire, specifierOf } from './module-specifiers.ts';

/**
 * The specifier of the module that an expression hands out by itself: `require('m')`, `await import('m')`,
 * `jest.requireActual('m')`, `await vi.importActual('m')`. What stands behind a name is not followed here.
 */
export function loadedModule(expression: ts.Expression): ts.StringLiteralLike | null {
  const inner = unwrap(expression);
  if (ts.isAwaitExpression(inner)) {
    const operand = unwrap(inner.expression);
    if (isImportCall(operand) || isActualCall(operand)) return specifierOf(operand);
    return originalModule(operand);
  }
  return isRequire(inner) || isActualCall(inner) ? specifierOf(inner) : null;
}

/** The module that a variable holds, or a pattern takes apart: `const { a } = require('m')`, `import('m').then(({ a }) => …)`. */
export function boundModule(
  declaration: ts.BindingElement | ts.VariableDeclaration,
): ts.StringLiteralLike | null {
  if (ts.isVariableDeclaration(declaration)) {
    return declaration.initializer === undefined ? null : loadedModule(declaration.initializer);
  }
  const owner = declaration.parent.parent;
  if (!ts.isObjectBindingPattern(declaration.parent)) return null;
  if (ts.isParameter(owner)) return thenParameter(owner);
  return ts.isVariableDeclaration(owner) ? boundModule(owner) : null;
}

/** The module that a callback is handed: `m` in `import('m').then((m) => …)`. */
export function thenParameter(parameter: ts.ParameterDeclaration): ts.StringLiteralLike | null {
  const callback = parameter.parent;
  const call = wrapped(callback).parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== wrapped(callback)) return null;
  const callee = call.expression;
  if (callback.parameters[0] !== parameter || !ts.isPropertyAccessExpression(callee)) return null;
  const source = unwrap(callee.expression);
  if (callee.name.text !== 'then' || !(isImportCall(source) || isActualCall(source))) return null;
  return specifierOf(source);
}

/** `legacy` in `const { legacy: x } = require('m')` and `await import('m')`, and `d` in `const d = require('m')`. */
export function bindsModuleMember(token: ts.Node): boolean {
  const { parent } = token;
  if (ts.isVariableDeclaration(parent)) return parent.name === token && boundModule(parent) !== null;
  if (!ts.isBindingElement(parent) || parent.initializer === token) return false;
  const named = parent.propertyName ?? parent.name;
  return named === token && boundModule(parent) !== null;
}

/** The local name that an import gives to the old symbol: every later use of it in this file counts. */
export function localNameOf(token: ts.Node): ts.Identifier | null {
  const { parent } = token;
  if (ts.isImportSpecifier(parent)) return parent.name;
  if (ts.isImportClause(parent)) return parent.name ?? null;
  if (ts.isImportEqualsDeclaration(parent)) return parent.name;
  if (ts.isQualifiedName(parent) && ts.isImportEqualsDeclaration(parent.parent)) return parent.parent.name;
  if (!bindsModuleMember(token)) return null;
  const { name } = parent as ts.BindingElement | ts.VariableDeclaration;
  return ts.isIdentifier(name) ? name : null;
}
