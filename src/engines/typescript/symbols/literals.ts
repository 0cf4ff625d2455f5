import { ts } from '../compiler.ts';
import { unwrap } from '../syntax/expressions.ts';

/** The object literal that a variable, a property or a default export is declared with. */
export function literalBehind(symbol: ts.Symbol): ts.ObjectLiteralExpression | null {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === undefined) return null;
  const value = valueOf(declaration);
  if (value === undefined) return null;
  const inner = unwrap(value);
  return ts.isObjectLiteralExpression(inner) ? inner : null;
}

/** The properties that a literal names itself: of no type where it also spreads something that is of none. */
export function keysOf(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const type = checker.getTypeAtLocation(literal);
  const isUntyped = (type.flags & ts.TypeFlags.Any) !== 0;
  const keys = isUntyped
    ? literal.properties.flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) ?? [])
    : checker.getPropertiesOfType(type);
  return keys.filter((key) => key.declarations?.some((node) => node.parent === literal) === true);
}

function valueOf(declaration: ts.Declaration): ts.Expression | undefined {
  if (ts.isExportAssignment(declaration)) return declaration.expression;
  const initialized =
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration);
  return initialized ? declaration.initializer : undefined;
}
