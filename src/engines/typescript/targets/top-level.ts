import { ts } from '../compiler.ts';
import { boundFile } from '../program/internals.ts';
import type { Modules } from '../symbols/modules.ts';
import { linksOf } from '../symbols/links.ts';
import { wholeBehindDefault } from './default-of-whole.ts';
import { areSetTogether } from './set-together.ts';

export type TopLevel =
  | { readonly kind: 'found'; readonly symbols: readonly ts.Symbol[] }
  | { readonly kind: 'ambiguous'; readonly symbols: readonly ts.Symbol[] }
  | { readonly kind: 'missing'; readonly names: readonly string[] };

/** A name of a file, and the declarations at which an alias must not be followed. */
export interface Publication {
  readonly file: ts.SourceFile;
  readonly name: string;
  readonly ends: ReadonlySet<ts.Node>;
  /** What was removed from the file: what the file now passes on under its name is not the file's own. */
  readonly removed?: boolean;
}

/**
 * What a file declares or exports under a name. An alias is followed to its declaration where the name only passes
 * through (`export { a } from './a'`); where a file gives another symbol a name of its own, or where following would
 * end at a replacement, the alias itself is the symbol.
 */
export function topLevel(publication: Publication, modules: Modules): TopLevel {
  const { file, name } = publication;
  const module = modules.ofSource(file);
  const exported = module === null ? null : modules.member(module, name);
  const local = localDeclaration(file, name, modules);
  if (exported === null && local === null) return { kind: 'missing', names: namesOf(file, modules) };
  const whole = exported === null ? null : wholeBehindDefault(exported, module, modules);
  const published = [exported, whole].flatMap((symbol) =>
    symbol === null ? [] : follow(symbol, publication, modules),
  );
  if (local === null) return { kind: 'found', symbols: published };
  const known = exported === null ? [] : linksOf(exported, modules);
  const same =
    exported === null ||
    known.some((link) => sharesDeclaration(link, local)) ||
    areSetTogether(exported, local, modules.program.checker);
  if (!same && isPassedOn(module, name)) return { kind: 'found', symbols: [local] };
  if (!same) return { kind: 'ambiguous', symbols: [...published, local] };
  return { kind: 'found', symbols: [...new Set([...published, local])] };
}

/** What an `export *` brings along has its own address in the file that declares it; a declaration beside it has only this. */
function isPassedOn(module: ts.Symbol | null, name: string): boolean {
  const own = module?.exports;
  return own?.has(ts.InternalSymbolName.ExportStar) === true && !own.has(ts.escapeLeadingUnderscores(name));
}

export function namesOf(file: ts.SourceFile, modules: Modules): readonly string[] {
  const { locals } = boundFile(file);
  const symbol = modules.ofSource(file);
  const exported =
    symbol === null
      ? []
      : [...modules.program.checker.getExportsOfModule(symbol), ...modules.propertiesOfWhole(symbol)];
  const names = [...exported, ...(locals?.values() ?? [])].map((member) => member.name);
  return [...new Set(names)].filter((name) => !name.startsWith('__') && name !== 'export=').sort();
}

/** A declaration of the file itself: what it merely imports is not its own. */
export function localDeclaration(file: ts.SourceFile, name: string, modules: Modules): ts.Symbol | null {
  const local = boundFile(file).locals?.get(ts.escapeLeadingUnderscores(name));
  if (local === undefined) return null;
  const own = (local.declarations ?? []).some((node) => !isImport(node));
  return own ? modules.program.checker.getExportSymbolOfSymbol(local) : null;
}

function isImport(node: ts.Node): boolean {
  if (ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isNamespaceImport(node)) return true;
  return ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference);
}

function follow(
  exported: ts.Symbol,
  { name, file, ends, removed = false }: Publication,
  modules: Modules,
): readonly ts.Symbol[] {
  const chain = linksOf(exported, modules).filter((link) => (link.declarations?.length ?? 0) > 0);
  const end = chain.at(-1) ?? exported;
  if (end === exported) return [exported];
  const unresolved = (end.flags & ts.SymbolFlags.Alias) !== 0;
  if (unresolved || end.declarations?.some((node) => ends.has(node)) === true) return [exported];
  const here = end.declarations?.every((node) => node.getSourceFile() === file) === true;
  if (here) return [end, ...chain.filter((link) => isProperty(link))];
  return !removed && passesThrough(chain, name) ? [end] : [exported];
}

/** `module.exports = { legacy: impl }` makes a property, which its readers then refer to. */
function isProperty(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Property) !== 0;
}

function passesThrough(chain: readonly ts.Symbol[], name: string): boolean {
  const end = chain.at(-1);
  const declared = end?.declarations?.[0];
  const own = declared === undefined ? undefined : ts.getNameOfDeclaration(declared);
  const names = [...chain.map((link) => link.name), own?.getText() ?? ''];
  return names.every((other) => other === name || other === 'default' || other === 'export=' || other === '');
}

function sharesDeclaration(a: ts.Symbol, b: ts.Symbol): boolean {
  return a === b || (a.declarations ?? []).some((node) => b.declarations?.includes(node) === true);
}
