import { ts } from '../compiler.ts';
import { definedAs } from './defined-exports.ts';
import { addsToExports, isExportsObject, isModuleExports } from './exports-object.ts';
import { unwrap, wrapped } from './expressions.ts';
import { reference } from './reference.ts';

/** The name under which an `export =`, or a whole `module.exports`, is published. */
export const EXPORT_EQUALS = 'export=';

/**
 * The names under which this file publishes what a token refers to, none where the token publishes nothing:
 * `export { a as b }`, `export default a`, `export = a`, `module.exports = { b: a }`, `exports.b = exports.c = a`,
 * `export import b = ns.a`.
 */
export function publishedNames(token: ts.Node): readonly string[] {
  if (ts.isExportSpecifier(token.parent)) return [token.parent.name.text];
  const whole = wrapped(reference(token));
  const { parent } = whole;
  if (ts.isExportAssignment(parent)) return [parent.isExportEquals === true ? EXPORT_EQUALS : 'default'];
  if (ts.isImportEqualsDeclaration(parent)) return isExported(parent) ? [parent.name.text] : [];
  return commonJsNames(whole);
}

/** `export default function legacy` publishes what it declares, with no token that could say so. */
export function isDefaultDeclaration(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) === true;
}

function isExported(node: ts.ImportEqualsDeclaration): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
}

function commonJsNames(value: ts.Node): readonly string[] {
  const { parent } = value;
  const defined = definedAs(value);
  if (defined !== null) return [defined];
  if (ts.isBinaryExpression(parent) && parent.right === value) return assignedExports(parent);
  if (ts.isShorthandPropertyAssignment(parent) && isExportsLiteral(parent.parent)) return [parent.name.text];
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== value || !isExportsLiteral(parent.parent))
    return [];
  return ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name) ? [parent.name.text] : [];
}

/** Is it the `{…}` of `module.exports = {…}`, `export = {…}` or `Object.assign(exports, {…})`? */
export function isExportsLiteral(node: ts.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts.isCallExpression(parent)) return addsToExports(parent) && parent.arguments[0] !== outer;
  if (ts.isExportAssignment(parent)) return parent.isExportEquals === true;
  return ts.isBinaryExpression(parent) && parent.right === outer && assignedExport(parent) === EXPORT_EQUALS;
}

function assignedExport(assignment: ts.BinaryExpression): string | null {
  return assignedExports(assignment)[0] ?? null;
}

/** `module.exports = …` and `exports = module.exports = …` publish the whole; `exports.x = …` publishes `x`. */
function assignedExports(assignment: ts.BinaryExpression): readonly string[] {
  if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const own = exportNamed(assignment.left);
  const { parent: around } = assignment;
  const outer = ts.isBinaryExpression(around) && around.right === assignment ? assignedExports(around) : [];
  return own === null ? outer : [own, ...outer];
}

function exportNamed(target: ts.Expression): string | null {
  if (isModuleExports(target)) return EXPORT_EQUALS;
  const isMember = ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target);
  return isMember && isExportsObject(target.expression) ? memberName(target) : null;
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
