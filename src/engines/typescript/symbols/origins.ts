import { ts } from '../compiler.ts';
import { unwrap } from '../syntax/expressions.ts';
import { boundModule } from '../syntax/import-bindings.ts';
import { importTypeAt, importTypeSpecifier } from '../syntax/import-types.ts';
import { importedName, linksOf } from './links.ts';
import type { Modules } from './modules.ts';

/** Where a name comes from, as its import writes it. `names` starts below the module: `['merge']`, `['default', 'merge']`, `['*']`. */
export interface Origin {
  readonly specifier: ts.StringLiteralLike;
  readonly names: readonly string[];
}

/** Every module member that a symbol is imported as on its way, the nearest first. */
export function originsOfSymbol(symbol: ts.Symbol, modules: Modules): readonly Origin[] {
  return linksOf(symbol, modules).flatMap((link) =>
    (link.declarations ?? []).flatMap((declaration) => importedAs(declaration) ?? []),
  );
}

/** The same for an expression or an entity name: `ns.inner.legacy`, `require('m').legacy`, `import('m').legacy`. */
export function originsOf(node: ts.Node, modules: Modules): readonly Origin[] {
  if (ts.isImportTypeNode(node)) return originsOf(node.qualifier ?? node.argument, modules);
  if (ts.isTypeReferenceNode(node)) return originsOf(node.typeName, modules);
  if (ts.isLiteralTypeNode(node)) return whole(importTypeSpecifier(node));
  if (ts.isQualifiedName(node)) return extend(originsOf(node.left, modules), node.right.text);
  const inner = ts.isExpression(node) ? unwrap(node) : node;
  if (ts.isPropertyAccessExpression(inner))
    return extend(originsOf(inner.expression, modules), inner.name.text);
  if (ts.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return ts.isStringLiteralLike(key) ? extend(originsOf(inner.expression, modules), key.text) : [];
  }
  const loaded = ts.isExpression(inner) ? modules.loadedBy(inner) : null;
  if (loaded !== null) return whole(loaded);
  if (!ts.isIdentifier(inner)) return [];
  const importType = importTypeAt(inner);
  if (importType !== null) return extend(whole(importTypeSpecifier(importType.argument)), inner.text);
  const symbol = modules.program.checker.getSymbolAtLocation(inner);
  return symbol === undefined ? [] : originsOfSymbol(symbol, modules);
}

export function extend(origins: readonly Origin[], name: string): readonly Origin[] {
  return origins.map((origin) => ({ specifier: origin.specifier, names: [...origin.names, name] }));
}

function whole(specifier: ts.StringLiteralLike | null): readonly Origin[] {
  return specifier === null ? [] : [{ specifier, names: ['*'] }];
}

function importedAs(declaration: ts.Declaration): Origin | null {
  if (ts.isImportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text,
    );
  }
  if (ts.isImportClause(declaration)) return origin(declaration.parent.moduleSpecifier, 'default');
  if (ts.isNamespaceImport(declaration)) return origin(declaration.parent.parent.moduleSpecifier, '*');
  if (ts.isNamespaceExport(declaration)) return origin(declaration.parent.moduleSpecifier, '*');
  if (ts.isExportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text,
    );
  }
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts.isExternalModuleReference(moduleReference) ? origin(moduleReference.expression, '*') : null;
  }
  if (!ts.isBindingElement(declaration) && !ts.isVariableDeclaration(declaration)) return null;
  const name = importedName(declaration);
  return origin(boundModule(declaration) ?? undefined, name === 'export=' ? '*' : name);
}

function origin(specifier: ts.Expression | undefined, name: string): Origin | null {
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? { specifier, names: [name] } : null;
}

/** Without the module object's own names: `['*', 'default', 'merge']` and `['default', 'merge']` are `['merge']`. */
export function memberPath(names: readonly string[]): readonly string[] {
  const inner = names[0] === '*' ? names.slice(1) : names;
  return inner[0] === 'default' && inner.length > 1 ? inner.slice(1) : inner;
}
