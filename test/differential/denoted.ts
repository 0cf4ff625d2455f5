import { ts } from '@ts-morph/common';
import { isInPattern } from './patterns.ts';

/** The declarations of everything that a token refers to, by the witness's own checker. */
export function denotedBy(token: ts.Node, checker: ts.TypeChecker): ReadonlySet<ts.Node> {
  const seen = new Set<ts.Symbol>();
  const pending = [...symbolsAt(token, checker)];
  for (let symbol = pending.pop(); symbol !== undefined; symbol = pending.pop()) {
    if (seen.has(symbol)) continue;
    seen.add(symbol);
    if ((symbol.flags & ts.SymbolFlags.Alias) !== 0) pending.push(checker.getAliasedSymbol(symbol));
    pending.push(...checker.getRootSymbols(symbol));
  }
  return new Set([...seen].flatMap((symbol) => symbol.declarations ?? []));
}

function symbolsAt(token: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { parent } = token;
  const local = ts.isExportSpecifier(parent)
    ? checker.getExportSpecifierLocalTargetSymbol(parent)
    : undefined;
  const value = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : undefined;
  const taken =
    ts.isIdentifier(token) && isInPattern(token)
      ? internals(checker).getPropertySymbolOfDestructuringAssignment(token)
      : undefined;
  const own = checker.getSymbolAtLocation(token);
  const known = [own, local, value, taken].filter((symbol) => symbol !== undefined);
  return [...known, ...keyedProperties(token, checker)];
}

/** Where a token is a key, the properties that it names: of what an object literal is wanted to be, of what a pattern takes apart. */
function keyedProperties(token: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const holder = ts.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (ts.isObjectLiteralElementLike(holder) && ts.isObjectLiteralExpression(holder.parent))
    return wantedProperties(holder.parent, textOf(token), checker);
  if (!ts.isBindingElement(holder) || holder.initializer === token) return [];
  return properties(checker.getTypeAtLocation(holder.parent), textOf(token), checker);
}

/** Of a union only the constituents that the literal's other keys allow. */
function wantedProperties(
  literal: ts.ObjectLiteralExpression,
  name: string,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const wanted = [0, WITHOUT_OWN_INFERENCE].flatMap(
    (flags) => internals(checker).getContextualType(literal, flags) ?? [],
  );
  const parts = wanted.flatMap((type) => (type.isUnion() ? type.types : [type]));
  const allowed = parts.filter(
    (part) => !internals(checker).isTypeInvalidDueToUnionDiscriminant(part, literal),
  );
  return allowed.flatMap((part) => properties(part, name, checker));
}

function properties(type: ts.Type, name: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
}

/** `ContextFlags.IgnoreNodeInferences`: what a literal itself lets the compiler infer is not what is wanted of it. */
const WITHOUT_OWN_INFERENCE = 4;

/** What the checker tells the language service only. */
interface Internals {
  getPropertySymbolOfDestructuringAssignment(name: ts.Identifier): ts.Symbol | undefined;
  getContextualType(node: ts.Expression, flags: number): ts.Type | undefined;
  isTypeInvalidDueToUnionDiscriminant(type: ts.Type, literal: ts.ObjectLiteralExpression): boolean;
}

function internals(checker: ts.TypeChecker): ts.TypeChecker & Internals {
  return checker as ts.TypeChecker & Internals;
}

export function textOf(token: ts.Node): string {
  return ts.isIdentifier(token) || ts.isStringLiteralLike(token)
    ? token.text
    : token.getText().replace(/^#/, '');
}
