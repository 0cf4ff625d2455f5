import { ts } from '../compiler.ts';
import { descendants } from './descendants.ts';
import { unwrap, wrapped } from './expressions.ts';
import { isImportCall, isMockCall, specifierOf } from './module-specifiers.ts';

/**
 * The module whose exports an object literal stands in for: what a factory returns in `jest.mock('m', () => ({…}))`,
 * and what `jest.setMock('m', {…})` and `mock.module('m', { namedExports: {…} })` are handed.
 */
export function mockedModule(literal: ts.ObjectLiteralExpression): ts.StringLiteralLike | null {
  const exports = assigned(wrapped(literal));
  return handedOver(exports) ?? named(exports) ?? made(exports);
}

/** The module that a factory's own parameter loads: `importOriginal()` in `vi.mock('m', async (importOriginal) => …)`. */
export function originalModule(node: ts.Node): ts.StringLiteralLike | null {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
  const { text } = node.expression;
  const isNamed = ({ name }: ts.ParameterDeclaration): boolean => ts.isIdentifier(name) && name.text === text;
  const scope = ts.findAncestor(node, (outer) => ts.isFunctionLike(outer) && outer.parameters.some(isNamed));
  if (scope === undefined || !ts.isFunctionLike(scope)) return null;
  const [first] = scope.parameters;
  return first !== undefined && isNamed(first) ? moduleOfFactory(scope) : null;
}

/** `Object.assign({}, actual, {…})` is made of its arguments. */
function assigned(node: ts.Node): ts.Node {
  const { parent } = node;
  const isPart = ts.isCallExpression(parent) && parent.expression.getText() === 'Object.assign';
  return isPart ? wrapped(parent) : node;
}

function handedOver(exports: ts.Node): ts.StringLiteralLike | null {
  const call = exports.parent;
  return isMockCall(call) && call.arguments[1] === exports && methodOf(call) === 'setMock'
    ? specifierOf(call)
    : null;
}

function named(exports: ts.Node): ts.StringLiteralLike | null {
  const property = exports.parent;
  if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'namedExports') return null;
  const call = property.parent.parent;
  return isMockCall(call) && methodOf(call) === 'module' ? specifierOf(call) : null;
}

function made(exports: ts.Node): ts.StringLiteralLike | null {
  const factory = ts.findAncestor(exports, ts.isFunctionLike);
  if (factory === undefined || !isResult(exports, factory)) return null;
  return moduleOfFactory(factory);
}

function moduleOfFactory(factory: ts.SignatureDeclaration): ts.StringLiteralLike | null {
  const whole = wrapped(factory);
  const call = whole.parent;
  if (!isMockCall(call) || call.arguments[1] !== whole) return null;
  const [first] = call.arguments;
  // `vi.mock(import('m'), factory)`
  return first !== undefined && isImportCall(first) ? specifierOf(first) : specifierOf(call);
}

function methodOf(call: ts.CallExpression): string | null {
  return ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : null;
}

function isResult(value: ts.Node, factory: ts.SignatureDeclaration): boolean {
  const { parent } = value;
  if (parent === factory || ts.isReturnStatement(parent)) return true;
  return ts.isVariableDeclaration(parent) && returned(factory).some((result) => isNamed(result, parent));
}

/** What a function returns, those inside it left out. */
function returned(factory: ts.SignatureDeclaration): readonly ts.Expression[] {
  const own = descendants(factory, (node) => node === factory || !ts.isFunctionLike(node));
  return own.flatMap((node) =>
    ts.isReturnStatement(node) && node.expression !== undefined ? [unwrap(node.expression)] : [],
  );
}

function isNamed(value: ts.Expression, { name }: ts.VariableDeclaration): boolean {
  return ts.isIdentifier(value) && ts.isIdentifier(name) && value.text === name.text;
}
