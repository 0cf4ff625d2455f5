import { ts } from '../compiler.ts';
import { checkerInternals } from '../program/internals.ts';
import { definedExport } from '../syntax/defined-exports.ts';
import { exportedValue, isExportsLiteral } from '../syntax/exports.ts';
import { unwrap } from '../syntax/expressions.ts';
import { boundModule } from '../syntax/import-bindings.ts';
import type { Modules } from './modules.ts';

/**
 * Every symbol that a name leads through, one import or re-export at a time, and what they end in; of a property of a
 * union, a mapped type or a spread, the properties it is made of.
 */
export function linksOf(symbol: ts.Symbol, modules: Modules): readonly ts.Symbol[] {
  const seen = new Set<ts.Symbol>();
  const pending = [symbol];
  for (let current = pending.shift(); current !== undefined; current = pending.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    pending.push(...next(current, modules));
  }
  return [...seen];
}

function next(symbol: ts.Symbol, modules: Modules): readonly ts.Symbol[] {
  const { checker } = modules.program;
  const imported = importedByRequire(symbol, modules);
  if (imported !== null) return imported;
  const published = publishedAs(symbol, checker);
  if (published !== undefined) return [published];
  if ((symbol.flags & ts.SymbolFlags.Alias) !== 0) {
    if (symbol.declarations?.some(isVariable) === true) return [];
    const target = checkerInternals(checker).getImmediateAliasedSymbol(symbol);
    return target === undefined || checkerInternals(checker).isUnknownSymbol(target) ? [] : [target];
  }
  return checker.getRootSymbols(symbol);
}

/**
 * `b` of `module.exports = { b: a }`, `exports['b'] = a` and `Object.defineProperty(exports, 'b', { value: a })` is `a` under
 * another name, as in `export { a as b }`; the checker follows only `exports.b = a`.
 */
function publishedAs(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (name === undefined) return undefined;
  const value = exportedValue(name) ?? definedExport(name)?.value ?? null;
  if (value !== null) return symbolOf(value, checker);
  if (!ts.isObjectLiteralElementLike(name) || !isExportsLiteral(name.parent)) return undefined;
  if (ts.isShorthandPropertyAssignment(name)) return checker.getShorthandAssignmentValueSymbol(name);
  return ts.isPropertyAssignment(name) ? symbolOf(name.initializer, checker) : undefined;
}

function symbolOf(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const value = assignedValue(expression);
  const name = ts.isPropertyAccessExpression(value) ? value.name : value;
  return ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined;
}

/** The `a` of `exports.b = exports.c = a`. */
function assignedValue(expression: ts.Expression): ts.Expression {
  const value = unwrap(expression);
  const isAssignment = ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssignment ? assignedValue(value.right) : value;
}

/**
 * `const l = require('./m').legacy` is a local alias: it counts at `legacy`, and is not followed. To the binder it is an
 * import, and so is what the file's own function `require` returns.
 */
function isVariable(declaration: ts.Declaration): boolean {
  return ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration);
}

/** `const { legacy: l } = require('./m')`, `const m = require('./m')`, and the same with `await import`. */
function importedByRequire(symbol: ts.Symbol, modules: Modules): readonly ts.Symbol[] | null {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === undefined) return null;
  if (!ts.isBindingElement(declaration) && !ts.isVariableDeclaration(declaration)) return null;
  const specifier = boundModule(declaration);
  const module = specifier === null ? null : modules.symbolOf(specifier);
  if (specifier === null) return null;
  if (module === null) return [];
  const member = modules.member(module, importedName(declaration));
  return member === null ? [] : [member];
}

/** The export that a binding takes out of a module; a whole `require` takes what `default` falls back to. */
export function importedName(declaration: ts.BindingElement | ts.VariableDeclaration): string {
  if (ts.isVariableDeclaration(declaration)) return 'export=';
  const name = declaration.propertyName ?? declaration.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : '';
}
