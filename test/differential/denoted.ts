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
  const owner = ownerType(token, checker);
  return owner === undefined ? known : [...known, ...properties(owner, textOf(token), checker)];
}

/** The property that `legacy` in `({ legacy } = x)` reads: public to the language service only. */
function internals(checker: ts.TypeChecker): {
  getPropertySymbolOfDestructuringAssignment(name: ts.Identifier): ts.Symbol | undefined;
} {
  return checker;
}

/** Where a token is a key, the type whose property it names: what an object literal is wanted to be, what a pattern takes apart. */
function ownerType(token: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const holder = ts.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (ts.isObjectLiteralElementLike(holder) && ts.isObjectLiteralExpression(holder.parent))
    return checker.getContextualType(holder.parent) ?? checker.getTypeAtLocation(holder.parent);
  if (!ts.isBindingElement(holder) || holder.initializer === token) return undefined;
  return checker.getTypeAtLocation(holder.parent);
}

function properties(type: ts.Type, name: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
}

export function textOf(token: ts.Node): string {
  return ts.isIdentifier(token) || ts.isStringLiteralLike(token)
    ? token.text
    : token.getText().replace(/^#/, '');
}
