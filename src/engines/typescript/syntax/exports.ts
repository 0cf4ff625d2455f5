import { ts } from '../compiler.ts';
import { definedAs } from './defined-exports.ts';
import { addsToExports, isExportsObject, isModuleExports } from './exports-object.ts';
import { unwrap, wrapped } from './expressions.ts';
import { reference } from './reference.ts';

/** The name under which an `export =`, or a whole `module.exports`, is published. */
export const EXPORT_EQUALS = 'export=';

/**
 * The name under which this file publishes what a token refers to, or null where the token publishes nothing:
 * `export { a as b }`, `export default a`, `export = a`, `module.exports = { b: a }`, `exports.b = a`, `export import b = ns.a`.
 */
export function publishedName(token: ts.Node): string | null {
  if (ts.isExportSpecifier(token.parent)) return token.parent.name.text;
  const whole = wrapped(reference(token));
  const { parent } = whole;
  if (ts.isExportAssignment(parent)) return parent.isExportEquals === true ? EXPORT_EQUALS : 'default';
  if (ts.isImportEqualsDeclaration(parent)) return isExported(parent) ? parent.name.text : null;
  return commonJsName(whole);
}

/** `export default function legacy` publishes what it declares, with no token that could say so. */
export function isDefaultDeclaration(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) === true;
}

function isExported(node: ts.ImportEqualsDeclaration): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
}

function commonJsName(value: ts.Node): string | null {
  const { parent } = value;
  const defined = definedAs(value);
  if (defined !== null) return defined;
  if (ts.isBinaryExpression(parent) && parent.right === value) return assignedExport(parent);
  if (ts.isShorthandPropertyAssignment(parent) && isExportsLiteral(parent.parent)) return parent.name.text;
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== value || !isExportsLiteral(parent.parent))
    return null;
  return ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name) ? parent.name.text : null;
}

/** Is it the `{…}` of `module.exports = {…}`, `export = {…}` or `Object.assign(exports, {…})`? */
export function isExportsLiteral(node: ts.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts.isCallExpression(parent)) return addsToExports(parent) && parent.arguments[0] !== outer;
  if (ts.isExportAssignment(parent)) return parent.isExportEquals === true;
  return ts.isBinaryExpression(parent) && parent.right === outer && assignedExport(parent) === EXPORT_EQUALS;
}

/** `module.exports = …` and `exports = module.exports = …` publish the whole; `exports.x = …` publishes `x`. */
function assignedExport(assignment: ts.BinaryExpression): string | null {
  if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const { left } = assignment;
  if (isModuleExports(left)) return EXPORT_EQUALS;
  const name = memberName(left);
  const object =
    ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left) ? left.expression : null;
  if (object !== null && name !== null && isExportsObject(object)) return name;
  const outer = assignment.parent;
  return ts.isBinaryExpression(outer) && outer.right === assignment ? assignedExport(outer) : null;
}

/** What `module.exports = …` and `export = …` publish as a whole, asked at the declaration that they make. */
export function wholeValue(declaration: ts.Node): ts.Expression | null {
  if (ts.isSourceFile(declaration)) return null;
  if (ts.isExportAssignment(declaration)) return declaration.expression;
  const assignment = ts.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!ts.isBinaryExpression(assignment)) return null;
  return assignedExport(assignment) === EXPORT_EQUALS ? assignment.right : null;
}

/** What `exports.x = …` sets the export to, asked at `exports.x`. */
export function exportedValue(name: ts.Node): ts.Expression | null {
  if (memberName(name) === null || isModuleExports(name)) return null;
  const { parent } = name;
  if (!ts.isBinaryExpression(parent) || parent.left !== name) return null;
  return assignedExport(parent) === null ? null : parent.right;
}

/** The `x` of `exports.x = void 0`, with which compilers announce the exports that the module then sets. */
export function announcedName(token: ts.Node): string | null {
  const name = reference(token);
  for (let value = exportedValue(name); value !== null;) {
    const inner = unwrap(value);
    if (ts.isVoidExpression(inner)) return memberName(name);
    value = ts.isBinaryExpression(inner) ? exportedValue(inner.left) : null;
  }
  return null;
}

function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
    ? node.argumentExpression.text
    : null;
}
