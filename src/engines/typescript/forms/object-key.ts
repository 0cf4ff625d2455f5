import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { propertyOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { unwrap } from '../syntax/expressions.ts';
import { isMockCall, specifierOf } from '../syntax/module-specifiers.ts';
import { nameOf } from '../syntax/tokens.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';
import { identifier } from './identifier.ts';

/**
 * A key of an object literal: it defines the property that the literal's contextual type declares, or the export that a
 * mock factory stands in for. A shorthand key is also a reference to the value behind it.
 */
export const objectKey: Form = {
  name: 'object key',
  fits: (token) => literalOf(token) !== null,
  denote(token, modules) {
    const literal = literalOf(token);
    if (literal === null) return [];
    const out: Denotation[] = [
      ...contextual(literal, nameOf(token), modules),
      ...mocked(literal, nameOf(token), modules),
    ];
    return ts.isShorthandPropertyAssignment(token.parent)
      ? [...out, ...identifier.denote(token, modules)]
      : out;
  },
};

function literalOf(token: ts.Node): ts.ObjectLiteralExpression | null {
  const element = ts.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (!ts.isObjectLiteralElementLike(element) || ts.isSpreadAssignment(element)) return null;
  const named = ts.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  return named === token && ts.isObjectLiteralExpression(element.parent) ? element.parent : null;
}

function contextual(
  literal: ts.ObjectLiteralExpression,
  name: string,
  modules: Modules,
): readonly Denotation[] {
  const type = modules.program.checker.getContextualType(literal);
  return type === undefined ? [] : propertiesIn(type, name, modules);
}

/** The property in every constituent of a contextual type. */
export function propertiesIn(type: ts.Type, name: string, modules: Modules): readonly Denotation[] {
  const parts = type.isUnion() ? type.types : [type];
  const found = parts.flatMap((part) => propertyOf(part, name, modules) ?? []);
  return found.map((symbol) => ({
    ...NOTHING,
    symbols: linksOf(symbol, modules),
    kind: 'property' as const,
  }));
}

/** `jest.mock('m', () => ({ legacy: … }))`, the factory written as an arrow, a function, or asynchronous. */
function mocked(literal: ts.ObjectLiteralExpression, name: string, modules: Modules): readonly Denotation[] {
  const factory = ts.findAncestor(literal, ts.isFunctionLike);
  const call = factory?.parent;
  if (
    factory === undefined ||
    call === undefined ||
    !isMockCall(call) ||
    call.arguments[1] !== factory ||
    !isResult(literal, factory)
  )
    return [];
  const specifier = specifierOf(call) ?? importedSpecifier(call);
  if (specifier === null) return [];
  const module = modules.symbolOf(specifier);
  const member = module === null ? null : modules.member(module, name);
  const symbols = member === null ? [] : linksOf(member, modules);
  return [{ ...NOTHING, symbols, origins: [{ specifier, names: ['*', name] }], kind: 'property' }];
}

/** `vi.mock(import('./m'), factory)`. */
function importedSpecifier(call: ts.CallExpression): ts.StringLiteralLike | null {
  const [first] = call.arguments;
  return first !== undefined && ts.isCallExpression(first) ? specifierOf(first) : null;
}

function isResult(literal: ts.ObjectLiteralExpression, factory: ts.SignatureDeclaration): boolean {
  if (ts.isArrowFunction(factory) && !ts.isBlock(factory.body)) return unwrap(factory.body) === literal;
  const statement = ts.findAncestor(
    literal,
    (node) => ts.isReturnStatement(node) || ts.isVariableDeclaration(node),
  );
  const value =
    statement !== undefined &&
    (ts.isReturnStatement(statement) ? statement.expression : statement.initializer);
  return value !== undefined && value !== false && unwrap(value) === literal;
}
