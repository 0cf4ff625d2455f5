/** Names that the checker leads to a symbol, whatever "find all references" lists of it. */
import { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { mapped } from './contract.ts';
import { denotedBy, literalOf, properties } from './denoted.ts';
import { isInPattern } from './patterns.ts';
import { internals, WITHOUT_OWN_INFERENCE } from './internals.ts';
import { isRequire } from './requires.ts';
import type { Witness } from './witness.ts';

/** The tokens of the symbol's name that the checker resolves to its declarations, and the counting rule does not leave out. */
export function resolvedTo(symbol: Addressed, witness: Witness): readonly ts.Node[] {
  const [name] = symbol.names;
  if (name === undefined) return [];
  const definition = { fileName: name.getSourceFile().fileName, start: name.getStart() };
  const { checker } = witness;
  return [...witness.identifiersOf(symbol.name), ...witness.stringsOf(symbol.name).filter(isAccess)]
    .filter((token) => isResolved(token, symbol, checker))
    .filter((token) => {
      const place = { fileName: token.getSourceFile().fileName, start: token.getStart() };
      return mapped({ ...place, definition }, symbol, witness).rule === null;
    });
}

function isAccess({ parent }: ts.Node): boolean {
  return ts.isElementAccessExpression(parent);
}

function isResolved(token: ts.Node, symbol: Addressed, checker: ts.TypeChecker): boolean {
  const { parent } = token;
  const literal = literalOf(token);
  if (literal !== null && !ts.isShorthandPropertyAssignment(parent) && !isInPattern(token))
    return expectedOf(literal, checker).some((type) => hasMember(type, symbol, checker));
  if ([...denotedBy(token, checker)].some((node) => symbol.declarations.has(node))) return true;
  const isMember = ts.isPropertyAccessExpression(parent) || isAccess(token);
  if (!isMember) return false;
  const { expression } = parent as ts.PropertyAccessExpression | ts.ElementAccessExpression;
  return expression !== token && hasMember(checker.getTypeAtLocation(expression), symbol, checker);
}

/** What is expected of a literal; of one that is handed over, also apart from what it lets the compiler infer itself. */
function expectedOf(literal: ts.Expression, checker: ts.TypeChecker): readonly ts.Type[] {
  const flags = isHandedOver(literal) ? [0, WITHOUT_OWN_INFERENCE] : [0];
  return flags.flatMap((flag) => internals(checker).getContextualType(literal, flag) ?? []);
}

/** An argument, or a value in one; what a function in it returns is not. */
function isHandedOver(value: ts.Node): boolean {
  const { parent } = value;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== value;
  const isInside =
    ts.isPropertyAssignment(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isParenthesizedExpression(parent);
  return isInside && isHandedOver(parent);
}

/** Of a type, or of several that a value may be of, one declares the member. */
export function hasMember(type: ts.Type | undefined, symbol: Addressed, checker: ts.TypeChecker): boolean {
  if (type === undefined) return false;
  return properties(type, symbol.name, checker)
    .flatMap((property) => checker.getRootSymbols(property))
    .some((root) => root.declarations?.some((node) => symbol.declarations.has(node)) === true);
}

/** What is bound to the symbol by what `require(…)` or `await import(…)` hands out: every later use of the names. */
export function loadedNames(tokens: Iterable<ts.Node>, witness: Witness): readonly ts.Node[] {
  return [...tokens].flatMap((token) => {
    const element = token.parent;
    const variable = ts.isBindingElement(element) ? element : null;
    if (variable === null || !isLoaded(variable) || !ts.isIdentifier(variable.name)) return [];
    const file = token.getSourceFile();
    return witness
      .identifiersOf(variable.name.text)
      .filter((each) => each.getSourceFile() === file && each !== variable.name)
      .filter((each) => valueAt(each, witness.checker)?.declarations?.includes(variable) === true);
  });
}

function valueAt(token: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(token.parent)
    ? checker.getShorthandAssignmentValueSymbol(token.parent)
    : checker.getSymbolAtLocation(token);
}

function isLoaded(element: ts.BindingElement): boolean {
  const initializer = ts.findAncestor(element, ts.isVariableDeclaration)?.initializer;
  if (initializer === undefined) return false;
  const inner = ts.isAwaitExpression(initializer) ? initializer.expression : initializer;
  const isImport = ts.isCallExpression(inner) && inner.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || isRequire(initializer);
}
