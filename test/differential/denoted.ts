import { ts } from '@ts-morph/common';
import { internals, WITHOUT_OWN_INFERENCE } from './internals.ts';
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
  const literal = literalOf(token);
  if (literal !== null)
    return wantedTypes(literal, checker).flatMap((type) =>
      allowedParts(type, literal, checker).flatMap((part) => properties(part, textOf(token), checker)),
    );
  const holder = holderOf(token);
  if (!ts.isBindingElement(holder) || holder.initializer === token) return [];
  return properties(checker.getTypeAtLocation(holder.parent), textOf(token), checker);
}

/** Does only a constituent that the literal's other keys exclude declare what a key names? */
export function isExcluded(
  token: ts.Node,
  declarations: ReadonlySet<ts.Node>,
  checker: ts.TypeChecker,
): boolean {
  const literal = literalOf(token);
  const wanted = literal === null ? [] : wantedTypes(literal, checker);
  const declares = (part: ts.Type): boolean =>
    properties(part, textOf(token), checker)
      .flatMap((property) => checker.getRootSymbols(property))
      .some((root) => root.declarations?.some((node) => declarations.has(node)) === true);
  const isAllowed = wanted.some((type) =>
    literal === null ? false : allowedParts(type, literal, checker).some(declares),
  );
  return !isAllowed && wanted.some(declares);
}

/** Also with what the literal itself lets the compiler infer, which is not what is wanted of it. */
function wantedTypes(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker): readonly ts.Type[] {
  return [0, WITHOUT_OWN_INFERENCE].flatMap(
    (flags) => internals(checker).getContextualType(literal, flags) ?? [],
  );
}

/** Of a union the constituents that the literal's other keys allow; all of them where they allow none. */
function allowedParts(
  type: ts.Type,
  literal: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  const parts = type.isUnion() ? type.types : [type];
  const allowed = parts.filter(
    (part) => !internals(checker).isTypeInvalidDueToUnionDiscriminant(part, literal),
  );
  return allowed.length > 0 ? allowed : parts;
}

export function literalOf(token: ts.Node): ts.ObjectLiteralExpression | null {
  const holder = holderOf(token);
  const isValue = ts.isPropertyAssignment(holder) && holder.initializer === token;
  if (isValue || ts.isSpreadAssignment(holder)) return null;
  return ts.isObjectLiteralElementLike(holder) && ts.isObjectLiteralExpression(holder.parent)
    ? holder.parent
    : null;
}

function holderOf({ parent }: ts.Node): ts.Node {
  return ts.isComputedPropertyName(parent) ? parent.parent : parent;
}

/** Of a union the properties of its constituents. */
export function properties(type: ts.Type, name: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? []);
}

export function textOf(token: ts.Node): string {
  return ts.isIdentifier(token) || ts.isStringLiteralLike(token)
    ? token.text
    : token.getText().replace(/^#/, '');
}
