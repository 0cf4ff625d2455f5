import { ts } from '../compiler.ts';
import { unwrap } from './expressions.ts';
import { isActualCall, isImportCall, isRequire, specifierOf } from './module-specifiers.ts';

/**
 * The specifier of the module that an expression hands out by itself: `require('m')`, `await import('m')`,
 * `jest.requireActual('m')`, `await vi.importActual('m')`. What stands behind a name is not followed here.
 */
export function loadedModule(expression: ts.Expression): ts.StringLiteralLike | null {
  const inner = unwrap(expression);
  if (ts.isAwaitExpression(inner)) {
    const operand = unwrap(inner.expression);
    return isImportCall(operand) || isActualCall(operand) ? specifierOf(operand) : null;
  }
  return isRequire(inner) || isActualCall(inner) ? specifierOf(inner) : null;
}

/** The module that a pattern or a variable takes apart: `const { a: { b } } = require('m')` at any depth. */
export function boundModule(
  declaration: ts.BindingElement | ts.VariableDeclaration,
): ts.StringLiteralLike | null {
  if (ts.isVariableDeclaration(declaration)) {
    return declaration.initializer === undefined ? null : loadedModule(declaration.initializer);
  }
  const owner = declaration.parent.parent;
  return ts.isVariableDeclaration(owner) && ts.isObjectBindingPattern(declaration.parent)
    ? boundModule(owner)
    : null;
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
