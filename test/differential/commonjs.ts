import { ts } from '@ts-morph/common';
import { symbolOf } from './members.ts';

/**
 * What `exports.x = …` and `module.exports = { x }` declare besides the `x` of the file: "find all references" lists under
 * it what other files take.
 */
export function exportsNamed(
  file: ts.SourceFile,
  name: string,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] {
  if (!/\.[cm]?jsx?$/.test(file.fileName)) return [];
  const module = symbolOf(file);
  const declarations = module === undefined ? [] : (exportOf(module, name, checker)?.declarations ?? []);
  return declarations.filter((node) => node.getSourceFile() === file && publishedBy(node) !== null);
}

function exportOf(module: ts.Symbol, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  return checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
}

/** Is it part of a statement that publishes a name as itself: `exports.x = x`, `module.exports = { x }`, `{ x: x }`? */
export function publishesAs(token: ts.Node, name: string): boolean {
  const { parent } = token;
  const published = publishedBy(parent) ?? (ts.isBinaryExpression(parent) ? publishedBy(parent.left) : null);
  return published === name;
}

/** The name that a node gives to an export. */
function publishedBy(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node)) return publishedBy(node.left);
  if (ts.isPropertyAccessExpression(node)) return isExports(node.expression) ? assignedName(node) : null;
  const isKey = ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node);
  if (!isKey || !ts.isIdentifier(node.name)) return null;
  const whole = node.parent.parent;
  return ts.isBinaryExpression(whole) && whole.left.getText() === 'module.exports' ? node.name.text : null;
}

function assignedName(access: ts.PropertyAccessExpression): string | null {
  const { parent } = access;
  const isTarget =
    ts.isBinaryExpression(parent) &&
    parent.left === access &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isTarget && access.name.text !== 'exports' ? access.name.text : null;
}

function isExports(node: ts.Expression): boolean {
  return node.getText() === 'exports' || node.getText() === 'module.exports';
}
