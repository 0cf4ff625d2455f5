import { ts } from '../compiler.ts';
import { EXPORT_EQUALS, wholeValue } from '../syntax/exports.ts';
import { unwrap } from '../syntax/expressions.ts';
import { boundModule } from '../syntax/import-bindings.ts';
import { importTypeAt, importTypeSpecifier } from '../syntax/import-types.ts';
import { importedName, linksOf } from './links.ts';
import type { Modules } from './modules.ts';
import { symbolOfName } from './symbol-of-name.ts';

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
  return originsBehind(node, modules, new Set());
}

/** @param seen constants on the way: they may hold each other. */
function originsBehind(node: ts.Node, modules: Modules, seen: ReadonlySet<ts.Symbol>): readonly Origin[] {
  if (ts.isImportTypeNode(node)) return originsBehind(node.qualifier ?? node.argument, modules, seen);
  if (ts.isTypeReferenceNode(node)) return originsBehind(node.typeName, modules, seen);
  if (ts.isLiteralTypeNode(node)) return whole(importTypeSpecifier(node));
  if (ts.isQualifiedName(node)) return extend(originsBehind(node.left, modules, seen), node.right.text);
  const inner = ts.isExpression(node) ? unwrap(node) : node;
  if (ts.isPropertyAccessExpression(inner))
    return extend(originsBehind(inner.expression, modules, seen), inner.name.text);
  if (ts.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return ts.isStringLiteralLike(key)
      ? extend(originsBehind(inner.expression, modules, seen), key.text)
      : [];
  }
  const loaded = ts.isExpression(inner) ? modules.loadedBy(inner) : null;
  if (loaded !== null) return whole(loaded);
  if (!ts.isIdentifier(inner)) return [];
  const importType = importTypeAt(inner);
  if (importType !== null) return extend(whole(importTypeSpecifier(importType.argument)), inner.text);
  const symbol = symbolOfName(inner, modules.program.checker);
  if (symbol === undefined || seen.has(symbol)) return [];
  const imported = originsOfSymbol(symbol, modules);
  const held = imported.length > 0 ? null : constantValue(symbol);
  return held === null ? imported : originsBehind(held, modules, new Set([...seen, symbol]));
}

/** What a constant holds: `l` of `const l = lodash` is what `lodash` is. */
function constantValue({ valueDeclaration }: ts.Symbol): ts.Expression | null {
  if (valueDeclaration === undefined || !ts.isVariableDeclaration(valueDeclaration)) return null;
  const { initializer, name, parent } = valueDeclaration;
  const isConstant = (parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant && ts.isIdentifier(name) && initializer !== undefined ? initializer : null;
}

export function extend(origins: readonly Origin[], name: string): readonly Origin[] {
  return origins.map((origin) => ({ specifier: origin.specifier, names: [...origin.names, name] }));
}

/**
 * Where a member of one of the repository's own modules comes from in turn: `ns.merge`, where `ns` is a file that says
 * `export { merge } from 'lodash'`.
 */
export function passedOn({ specifier, names }: Origin, modules: Modules): readonly Origin[] {
  const [name, ...rest] = isWhole(names) ? names.slice(1) : names;
  if (name === undefined || modules.resolve(specifier).kind !== 'file') return [];
  const module = modules.symbolOf(specifier);
  if (module === null) return [];
  const member = modules.member(module, name);
  if (member !== null) return extendBy(originsOfSymbol(member, modules), rest);
  const whole = modules.member(module, EXPORT_EQUALS)?.declarations?.map(wholeValue) ?? [];
  return whole.flatMap((value) =>
    value === null ? [] : extendBy(originsOf(value, modules), [name, ...rest]),
  );
}

function extendBy(origins: readonly Origin[], names: readonly string[]): readonly Origin[] {
  return names.reduce((extended, name) => extend(extended, name), origins);
}

/** Begins at the module itself: a namespace object, or a member of what is required. */
function isWhole([first, ...rest]: readonly string[]): boolean {
  return first === '*' || (first === EXPORT_EQUALS && rest.length > 0);
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
    return ts.isExternalModuleReference(moduleReference)
      ? origin(moduleReference.expression, EXPORT_EQUALS)
      : null;
  }
  if (!ts.isBindingElement(declaration) && !ts.isVariableDeclaration(declaration)) return null;
  const name =
    ts.isVariableDeclaration(declaration) && isAwaited(declaration) ? '*' : importedName(declaration);
  return origin(boundModule(declaration) ?? undefined, name);
}

/** `const m = await import('m')` holds the namespace object, `const m = require('m')` what the module exports as a whole. */
function isAwaited({ initializer }: ts.VariableDeclaration): boolean {
  return initializer !== undefined && ts.isAwaitExpression(unwrap(initializer));
}

function origin(specifier: ts.Expression | undefined, name: string): Origin | null {
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? { specifier, names: [name] } : null;
}

/** Without the module object's own names: `['*', 'default', 'merge']` and `['default', 'merge']` are `['merge']`. */
export function memberPath(names: readonly string[]): readonly string[] {
  const inner = isWhole(names) ? names.slice(1) : names;
  return inner[0] === 'default' && inner.length > 1 ? inner.slice(1) : inner;
}
