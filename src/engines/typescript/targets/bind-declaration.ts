import type { Segment, SymbolRef } from '../../../model/manifest.ts';
import { didYouMean } from '../../../nearest.ts';
import type { SymbolQuery } from '../../engine.ts';
import type { ts } from '../compiler.ts';
import { isLib } from '../program/libs.ts';
import { pathOf } from '../program/source-files.ts';
import { isAddedExport } from '../syntax/exports-object.ts';
import { placeAt } from '../syntax/lines.ts';
import { isToken, nameOf } from '../syntax/tokens.ts';
import { refused, type BindContext, type BindResult } from './bind-context.ts';
import { missingFile } from './bind-module.ts';
import { closedFile } from './closed-file.ts';
import { whereDeclared } from './declared-elsewhere.ts';
import { declarationsOf, extentsOf, nameNodeOf } from './declared-nodes.ts';
import { descend, type Descent } from './descend.ts';
import { NO_TARGET, type Target } from './target.ts';
import { starStatements } from '../symbols/star-exports.ts';
import { namesOf, topLevel } from './top-level.ts';
import { twinsOf } from './twins.ts';

type DeclarationRef = Extract<SymbolRef, { kind: 'declaration' }>;

/** A declaration or export of a file, or a member of one. */
export function bindDeclaration(
  query: SymbolQuery & { readonly symbol: DeclarationRef },
  context: BindContext,
): BindResult {
  const { symbol, removed } = query;
  const file = context.modules.program.file(symbol.path);
  if (file === undefined) {
    const closed = closedFile(query, symbol.path, context);
    if (closed !== null) return closed;
    if (removed) return { target: gone(query, new Set()) };
    return missingFile(query, symbol.path, context);
  }
  const [first] = symbol.segments as readonly [Segment, ...Segment[]];
  const ends = replacements(query, context);
  const top = topLevel({ file, name: first.name, ends, removed }, context.modules);
  if (top.kind === 'ambiguous') return ambiguous(symbol, top.symbols);
  if (top.kind === 'missing') {
    if (removed) return { target: gone(query, new Set()) };
    return missingExport(query, { file, name: first.name, names: top.names }, context);
  }
  if (passesOnReplacement(top.symbols, file, ends)) return { target: throughStar(query, file) };
  const descent = descend(top.symbols, symbol.segments, context.modules.program.checker);
  if (descent.kind === 'found') return { target: declared({ ...query, file }, descent.symbols, context) };
  if (removed) return { target: gone(query, new Set(declarationsOf(descent.owners))) };
  return missingMember(symbol, descent);
}

/** The declarations that the replacements stand for: an alias that ends there is a name of its own. */
function replacements({ to, symbol }: SymbolQuery, context: BindContext): ReadonlySet<ts.Node> {
  const nodes = new Set<ts.Node>();
  for (const other of to) {
    if (other.kind !== 'declaration' || other.text === symbol.text) continue;
    const file = context.modules.program.file(other.path);
    const [first] = other.segments;
    if (file === undefined || first === undefined) continue;
    const top = topLevel({ file, name: first.name, ends: new Set() }, context.modules);
    if (top.kind !== 'missing') declarationsOf(top.symbols).forEach((node) => nodes.add(node));
  }
  return nodes;
}

/** `export * from './factory'` at an old path: only how it is imported tells the old name from the new one. */
function throughStar(query: SymbolQuery & { readonly symbol: DeclarationRef }, file: ts.SourceFile): Target {
  const names = query.symbol.segments.map((segment) => segment.name);
  return {
    ...NO_TARGET,
    query,
    needles: new Set([names.at(-1) ?? '']),
    extents: starStatements(file),
    address: addressOf(query.symbol),
    byImport: true,
    isMember: names.length > 1,
  };
}

function passesOnReplacement(
  symbols: readonly ts.Symbol[],
  file: ts.SourceFile,
  ends: ReadonlySet<ts.Node>,
): boolean {
  const nodes = declarationsOf(symbols);
  return nodes.some((node) => ends.has(node)) && nodes.every((node) => node.getSourceFile() !== file);
}

function declared(
  { file, ...query }: SymbolQuery & { readonly symbol: DeclarationRef; readonly file: ts.SourceFile },
  found: readonly ts.Symbol[],
  context: BindContext,
): Target {
  const { symbol } = query;
  const symbols = [...found, ...twinsOf(symbol, context)];
  const isMember = symbol.segments.length > 1;
  const last = symbol.segments.at(-1)?.name ?? '';
  const names = new Set(
    symbols.map((each) => bareName(each)).filter((name) => name !== 'default' && name !== 'export='),
  );
  const needles = isMember ? names : new Set(last === 'default' ? [] : [last]);
  return {
    ...NO_TARGET,
    query,
    needles,
    localNames: isMember ? new Set() : names,
    declarations: new Set(declarationsOf(symbols)),
    extents: extentsOf(symbols),
    address: addressOf(symbol),
    addedExport: !isMember && isAddedExport(file, last),
    isMember,
  };
}

function bareName(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const name = declaration === undefined ? undefined : nameNodeOf(declaration);
  return name !== undefined && isToken(name) ? nameOf(name) : symbol.name;
}

function gone(
  query: SymbolQuery & { readonly symbol: DeclarationRef },
  formerOwner: ReadonlySet<ts.Node>,
): Target {
  const { segments } = query.symbol;
  const last = segments.at(-1)?.name ?? '';
  return {
    ...NO_TARGET,
    query,
    needles: new Set(last === 'default' ? [] : [last.replace(/^#/, '')]),
    address: addressOf(query.symbol),
    byImport: true,
    formerOwner,
    isMember: segments.length > 1,
  };
}

function addressOf(symbol: DeclarationRef): Target['address'] {
  const names = symbol.segments.map((segment) => segment.name).filter((name) => name !== 'prototype');
  return { module: { kind: 'file', path: symbol.path }, names };
}

function ambiguous(symbol: DeclarationRef, symbols: readonly ts.Symbol[]): BindResult {
  const places = declarationsOf(symbols).map((node) => {
    const file = node.getSourceFile();
    return `${pathOf(file.fileName)}:${String(placeAt(file, node.getStart()).line)}`;
  });
  return refused(symbol, {
    kind: 'ambiguous',
    message: `${symbol.text} is ambiguous: it is declared at ${[...new Set(places)].join(' and at ')}`,
    hint: 'rename one of them, or name the export by the file that declares it',
  });
}

function missingMember(symbol: DeclarationRef, descent: Extract<Descent, { kind: 'missing' }>): BindResult {
  const { owner, name, names, inherited } = descent;
  const file = inherited?.getSourceFile().fileName ?? null;
  const from = file === null || isLib(file) ? null : pathOf(file);
  const elsewhere = from === null ? null : `it is inherited from a declaration in ${from}: name it there`;
  const list = names.length > 0 ? `it has ${names.slice(0, 8).join(', ')}` : 'it has no members';
  return refused(symbol, {
    kind: 'missing-member',
    message: `${quoted(owner)} of ${symbol.path} has no member ${quoted(name)}`,
    hint: elsewhere ?? didYouMean(name, names) ?? list,
  });
}

function missingExport(
  query: SymbolQuery & { readonly symbol: DeclarationRef },
  lacking: { readonly file: ts.SourceFile; readonly name: string; readonly names: readonly string[] },
  context: BindContext,
): BindResult {
  const { file, name, names } = lacking;
  const known = [didYouMean(name, names), whereDeclared(name, context)].filter((hint) => hint !== null);
  return refused(query.symbol, {
    kind: 'missing-export',
    message: `${query.symbol.path} declares no ${quoted(name)}`,
    hint: known.length > 0 ? known.join(' ') : exportsHint(query, file, context),
  });
}

function exportsHint({ role }: SymbolQuery, file: ts.SourceFile, context: BindContext): string {
  const ifGone = role === 'old' ? '; set `removed: true` if it is gone for good' : '';
  const names = namesOf(file, context.modules);
  if (names.length === 0) return `the file declares and exports nothing${ifGone}`;
  return `it declares ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}${ifGone}`;
}

function quoted(name: string): string {
  return `\`${name}\``;
}
