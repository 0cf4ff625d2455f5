import { ts } from '../compiler.ts';

/** The nodes whose tokens belong to a symbol's definition. Assignments declare too, but only the first defines. */
export function extentsOf(symbols: readonly ts.Symbol[]): readonly ts.Node[] {
  const nodes = symbols.flatMap((symbol) => {
    const declarations = symbol.declarations ?? [];
    const proper = declarations.filter((node) => !isAssignment(node));
    return (proper.length > 0 ? proper : declarations.slice(0, 1)).map(extentOf);
  });
  return [...new Set(nodes)];
}

export function declarationsOf(symbols: readonly ts.Symbol[]): readonly ts.Node[] {
  return symbols.flatMap((symbol) => symbol.declarations ?? []);
}

/** The token that bears a declaration's name, or where it begins if it has none. */
export function nameNodeOf(node: ts.Node): ts.Node {
  if (ts.isExportAssignment(node)) return node.expression;
  const inner = ts.isBinaryExpression(node) ? node.left : node;
  if (ts.isPropertyAccessExpression(inner)) return inner.name;
  return ts.getNameOfDeclaration(inner as ts.Declaration) ?? inner;
}

/** In JavaScript `exports.x = …` and `this.x = …` declare, and `x` is declared once more by `x.prototype.y = …`. */
function isAssignment(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isIdentifier(node)
  );
}

function extentOf(node: ts.Node): ts.Node {
  const access = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  return access && ts.isBinaryExpression(node.parent) && node.parent.left === node ? node.parent : node;
}
