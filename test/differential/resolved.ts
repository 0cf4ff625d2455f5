/** Names that the checker leads to a symbol, whatever "find all references" lists of it. */
import { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { mapped } from './contract.ts';
import { denotedBy, literalOf, properties } from './denoted.ts';
import { isInPattern } from './patterns.ts';
import { isOfRequire } from './requires.ts';
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
  // Of a literal the plain expectation: with more effort the compiler also finds what is expected of its result.
  if (literal !== null && !ts.isShorthandPropertyAssignment(parent) && !isInPattern(token))
    return hasMember(checker.getContextualType(literal), symbol, checker);
  if ([...denotedBy(token, checker)].some((node) => symbol.declarations.has(node))) return true;
  const isMember = ts.isPropertyAccessExpression(parent) || isAccess(token);
  if (!isMember) return false;
  const { expression } = parent as ts.PropertyAccessExpression | ts.ElementAccessExpression;
  return expression !== token && hasMember(checker.getTypeAtLocation(expression), symbol, checker);
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
  return isImport || isOfRequire(initializer);
}
