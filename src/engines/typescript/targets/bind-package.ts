import type { SymbolRef } from '../../../model/manifest.ts';
import { packageName } from '../../../model/specifier.ts';
import { didYouMean } from '../../../nearest.ts';
import type { SymbolQuery } from '../../engine.ts';
import type { ts } from '../compiler.ts';
import { holdsNames, namesHandedOut, packageFolders, speaksForItself } from '../package-files.ts';
import { isStub } from '../resolve/stubs.ts';
import { aliasesOf, withAliasedCopies } from './aliased-packages.ts';
import { refused, type BindContext, type BindResult } from './bind-context.ts';
import { declarationsOf } from './declared-nodes.ts';
import { descend } from './descend.ts';
import { NO_TARGET, type Target } from './target.ts';

export type PackageExportRef = Extract<SymbolRef, { kind: 'package-export' }>;

/** Where a package's types are looked up from: the root, as the manifest's addresses are. */
export const FROM_ROOT = 'package.json';

export function bindPackage(
  query: SymbolQuery & { readonly symbol: Extract<SymbolRef, { kind: 'package' }> },
  context: BindContext,
): BindResult {
  const missing = missingPackage(query, query.symbol.specifier, context);
  return (
    missing ?? {
      target: {
        ...NO_TARGET,
        query,
        address: { module: { kind: 'package', specifier: query.symbol.specifier }, names: [] },
        aliases: aliasesOf(query.symbol.specifier, context),
        byImport: true,
      },
    }
  );
}

/** An export of a package is matched by import; a member of one also by the package's types, or a stand-in for them. */
export function bindPackageExport(
  query: SymbolQuery & { readonly symbol: PackageExportRef },
  context: BindContext,
): BindResult {
  const { target, problem } = bindUnderItsName(query, context);
  if (target === undefined) return { problem };
  const aliases = aliasesOf(query.symbol.specifier, context);
  return { target: withAliasedCopies({ ...target, aliases }, query.symbol, context) };
}

function bindUnderItsName(
  query: SymbolQuery & { readonly symbol: PackageExportRef },
  context: BindContext,
): BindResult {
  const { symbol, removed } = query;
  const missing = missingPackage(query, symbol.specifier, context);
  if (missing !== null) return missing;
  const target = byImport(query);
  const [first = ''] = target.address?.names ?? [];
  const { path } = context.resolver.resolve(FROM_ROOT, symbol.specifier);
  const isPattern = symbol.segments.at(-1)?.wildcard === true;
  const isUntyped = path === null || isStub(path);
  if (isPattern && isUntyped) return unknownMembers(symbol);
  const untold = isUntyped ? missingInScripts(query, first, context) : null;
  if (untold !== null) return untold;
  const module = path === null ? null : context.modules.ofFile(path);
  if (module === null) return { target };
  const exported = context.modules.member(module, first);
  // A stand-in declares no more than the members that are asked for.
  const mayLack = removed || first === 'default' || isUntyped;
  if (exported === null) return mayLack ? { target } : missingExport(symbol, module, context);
  if (!target.isMember) return { target };
  const descent = descend([exported], symbol.segments, context.modules.program.checker);
  if (descent.kind === 'found') {
    const symbols =
      path !== null && isStub(path) ? instanceToo(descent.symbols, exported, context) : descent.symbols;
    const needles = isPattern ? new Set(symbols.map((member) => member.name)) : target.needles;
    return { target: { ...target, needles, declarations: new Set(declarationsOf(symbols)) } };
  }
  if (removed) return { target };
  return refused(symbol, {
    kind: 'missing-member',
    message: `\`${descent.owner}\` of ${symbol.specifier} has no member \`${descent.name}\``,
    hint: didYouMean(descent.name, descent.names),
  });
}

/** Nobody can say whether a member of a package that is not installed is static: a stand-in declares it twice. */
function instanceToo(
  found: readonly ts.Symbol[],
  owner: ts.Symbol,
  { modules }: BindContext,
): readonly ts.Symbol[] {
  const instance = modules.program.checker.getDeclaredTypeOfSymbol(owner);
  return found.flatMap((symbol) => [symbol, instance.getProperty(symbol.name) ?? []].flat());
}

function byImport(query: SymbolQuery & { readonly symbol: PackageExportRef }): Target {
  const { specifier, segments } = query.symbol;
  const names = segments.map((segment) => segment.name).filter((name) => name !== 'prototype');
  const last = names.at(-1) ?? '';
  return {
    ...NO_TARGET,
    query,
    address: { module: { kind: 'package', specifier }, names },
    byImport: true,
    isMember: names.length > 1,
    needles: new Set(last === 'default' ? [] : [last]),
  };
}

function unknownMembers(symbol: PackageExportRef): BindResult {
  return refused(symbol, {
    kind: 'missing-package',
    message: `${symbol.specifier} is not installed: which members ${symbol.text} stands for is not known`,
    hint: 'install packages before the scan, or name the members one by one',
  });
}

function missingExport(symbol: PackageExportRef, module: ts.Symbol, { modules }: BindContext): BindResult {
  const name = symbol.segments[0]?.name ?? '';
  const exports = modules.program.checker.getExportsOfModule(module).map((each) => each.name);
  const message = `the installed ${symbol.specifier} exports no \`${name}\``;
  return refused(symbol, { kind: 'missing-export', message, hint: didYouMean(name, exports) ?? IF_GONE });
}

/** Of a package without types only its text can say that an export is not there; null where it does not say so. */
function missingInScripts(
  { symbol, removed }: SymbolQuery & { readonly symbol: PackageExportRef },
  name: string,
  { workplace: { installed } }: BindContext,
): BindResult | null {
  if (removed || name === 'default') return null;
  const folders = packageFolders(packageName(symbol.specifier), installed);
  if (holdsNames(folders, [name], installed) || !speaksForItself(folders, installed)) return null;
  const message = `no file of the installed ${symbol.specifier} holds \`${name}\``;
  const hint = didYouMean(name, namesHandedOut(folders, installed)) ?? IF_GONE;
  return refused(symbol, { kind: 'missing-export', message, hint });
}

const IF_GONE = 'set `removed: true` if the package has dropped it';

function missingPackage(
  { symbol }: SymbolQuery,
  specifier: string,
  { workplace, resolver }: BindContext,
): BindResult | null {
  const name = packageName(specifier);
  const wanted = workplace.settings.packages === 'installed' && !name.includes('*');
  if (!wanted || resolver.packages.isInstalled(FROM_ROOT, name)) return null;
  const aliases = resolver.aliases.all().filter(({ target }) => target === name);
  if (aliases.some((alias) => resolver.packages.isInstalled(alias.statedIn, alias.name))) return null;
  return refused(symbol, {
    kind: 'missing-package',
    message: `${name} is not installed`,
    hint: 'install packages before the scan, or set `scan.packages: auto`',
  });
}
