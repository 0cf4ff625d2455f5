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

function valueOf(declaration: ts.Declaration): ts.Expression | undefined {
  if (ts.isExportAssignment(declaration)) return declaration.expression;
  const initialized =
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration);
  return initialized ? declaration.initializer : undefined;
}
