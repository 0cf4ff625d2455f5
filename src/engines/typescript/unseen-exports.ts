import { isPackageJson } from '../../model/package-json.ts';
import { packageName } from '../../model/specifier.ts';
import type { Tree } from '../../model/tree.ts';
import type { SymbolQuery, Workplace } from '../engine.ts';
import { holdsNames, packageFolders } from './package-files.ts';
import { textOf } from './program/text.ts';

/**
 * Is one of the symbols an export that may be misspelt: of a package that is installed and does not name it, or one that
 * a workspace or an alias leads into the tree? Then binding must say so, also where no file mentions it.
 */
export function hasUnseenExport(queries: readonly SymbolQuery[], { tree, installed }: Workplace): boolean {
  return queries.some(({ symbol, removed }) => {
    if (symbol.kind !== 'package-export' || removed) return false;
    const names = symbol.segments.map(({ name }) => name).filter((name) => !IMPLIED.has(name));
    if (names.length === 0) return false;
    const name = packageName(symbol.specifier);
    if (leadsIntoTree(name, tree)) return true;
    const folders = packageFolders(name, installed);
    return folders.length > 0 && !holdsNames(folders, names, installed);
  });
}

/** Names that no file has to write. */
const IMPLIED = new Set(['default', 'prototype']);

/** A workspace of this name, or an alias that takes it, makes files of the tree of it. */
export function leadsIntoTree(name: string, tree: Tree): boolean {
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : null;
  const aliases = [`"${name}"`, `"${name}/*"`, ...(scope === null ? [] : [`"${scope}/*"`])];
  return tree.list().some(({ path }) => {
    if (!path.endsWith('.json')) return false;
    if (isPackageJson(path)) return nameOf(textOf(tree.read(path))) === name;
    if (!/(?:^|\/)[jt]sconfig[^/]*\.json$/.test(path)) return false;
    const text = textOf(tree.read(path)) ?? '';
    return text.includes('"paths"') && aliases.some((alias) => text.includes(alias));
  });
}

function nameOf(text: string | null): string | null {
  return /"name"\s*:\s*"([^"]*)"/.exec(text ?? '')?.[1] ?? null;
}
