import { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { denotedBy, properties } from './denoted.ts';
import { overrides } from './overrides.ts';
import { takerOf } from './type-arguments.ts';
import type { Witness } from './witness.ts';

/** A certain usage that "find all references" does not list, and whose token shows which sentence of the counting rule it is. */
interface Rule {
  readonly says: string;
  readonly holds: (token: ts.Node, symbol: Addressed, witness: Witness) => boolean;
}

/** The first that holds. */
export const RULES = {
  'key argument': {
    says: 'a string beside a type that has a member of this name, as in `Omit<T, …>`, resolves to it: at the quote',
    holds: (token, symbol, witness) =>
      ts.isStringLiteralLike(token) && token.text === symbol.name && isBesideOwner(token, symbol, witness),
  },
  'named string': {
    says: "`'legacy' in x`, and the second argument of spies and of the methods of Object and Reflect, resolve to the member",
    holds: (token, symbol) => ts.isStringLiteralLike(token) && isSecond(token) && token.text === symbol.name,
  },
  'constant key': {
    says: 'a constant in brackets whose type is the name of the member, and no other string, resolves to it',
    holds: (token, symbol, { checker }) => keyNamed(token, checker) === symbol.name,
  },
  'object key': {
    says: 'a key of an object literal counts for every constituent of the type that is wanted',
    holds: (token, symbol, witness) =>
      ts.isObjectLiteralElementLike(token.parent) && isDenoted(token, symbol, witness),
  },
  override: {
    says: 'a member that overrides an old one counts where it is declared, a static one as well',
    holds: (token, { declarations }, { checker }) => overrides(token, declarations, checker),
  },
  'literal key': {
    says: '`ROUTES.home` is the key of the object literal that `ROUTES` is declared with, also where the type written for it has no such key',
    holds: (token, symbol, { checker }) => isKeyOfDeclared(token, symbol, checker),
  },
  'unbound name': {
    says: 'a bare name in a module that no scope declares, and that the old file exports, is left over from it',
    holds: (token, { isMember }, { checker }) =>
      !isMember && ts.isIdentifier(token) && isUnbound(token, checker),
  },
  'required alias': {
    says: '`const { legacy: x } = require(…)` and `= await import(…)` are imports: every later x counts',
    holds: (token, _, { checker }) =>
      ts.isIdentifier(token) && checker.getSymbolAtLocation(token)?.declarations?.some(isLoaded) === true,
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** The rule of the contract by which a token is a usage although the witness does not list it; null: there is none. */
export function ruleFor(token: ts.Node, symbol: Addressed, witness: Witness): RuleName | null {
  const names = Object.keys(RULES) as RuleName[];
  return names.find((name) => RULES[name].holds(token, symbol, witness)) ?? null;
}

function isDenoted(token: ts.Node, symbol: Addressed, { checker }: Witness): boolean {
  return [...denotedBy(token, checker)].some((node) => symbol.declarations.has(node));
}

/** A type argument, alone or in a union, and another one that has the member. */
function isBesideOwner(token: ts.Node, { name, declarations }: Addressed, { checker }: Witness): boolean {
  const taker = takerOf(token);
  return (taker?.typeArguments ?? []).some((argument) =>
    properties(checker.getTypeFromTypeNode(argument), name, checker)
      .flatMap((property) => checker.getRootSymbols(property))
      .some((root) => root.declarations?.some((node) => declarations.has(node)) === true),
  );
}

function isKeyOfDeclared(token: ts.Node, symbol: Addressed, checker: ts.TypeChecker): boolean {
  const { parent } = token;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== token) return false;
  const object = checker.getSymbolAtLocation(parent.expression);
  const known = object !== undefined && (object.flags & ts.SymbolFlags.Alias) !== 0;
  const holder = known ? checker.getAliasedSymbol(object) : object;
  return [...symbol.declarations].some(
    (node) =>
      ts.isObjectLiteralElement(node) &&
      ts.findAncestor(node, ts.isVariableDeclaration) === holder?.valueDeclaration,
  );
}

function isUnbound(token: ts.Identifier, checker: ts.TypeChecker): boolean {
  const found = checker.getSymbolAtLocation(token);
  return found === undefined || found.declarations === undefined;
}

function isSecond(token: ts.StringLiteralLike): boolean {
  const { parent } = token;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === token;
  return ts.isCallExpression(parent) && parent.arguments[1] === token;
}

function keyNamed(token: ts.Node, checker: ts.TypeChecker): string | null {
  const isName = ts.isPropertyAccessExpression(token.parent) && token.parent.name === token;
  const key = isName ? token.parent : token;
  if (!ts.isComputedPropertyName(key.parent) && !ts.isElementAccessExpression(key.parent)) return null;
  const type = checker.getTypeAtLocation(key);
  return type.isStringLiteral() ? type.value : null;
}

function isLoaded(declaration: ts.Declaration): boolean {
  const variable = ts.findAncestor(declaration, ts.isVariableDeclaration);
  return (
    variable?.initializer !== undefined &&
    /^(?:await\s+import|require)\s*\(/.test(variable.initializer.getText())
  );
}
