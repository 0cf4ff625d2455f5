import { ts } from '../compiler.ts';
import { checkerInternals } from '../program/internals.ts';
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
  if ((symbol.flags & ts.SymbolFlags.Alias) !== 0) {
    if (symbol.declarations?.some(isRequiredProperty) === true) return [];
    const target = checkerInternals(checker).getImmediateAliasedSymbol(symbol);
    return target === undefined || checkerInternals(checker).isUnknownSymbol(target) ? [] : [target];
  }
  return checker.getRootSymbols(symbol);
}

/** `const l = require('./m').legacy` is a local alias: it counts at `legacy`, and is not followed. */
function isRequiredProperty(declaration: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declaration)) return false;
  return (
    declaration.initializer !== undefined && ts.isPropertyAccessExpression(unwrap(declaration.initializer))
  );
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
