import type { SymbolRef } from '../../../model/manifest.ts';
import { didYouMean } from '../../../nearest.ts';
import type { SymbolQuery } from '../../engine.ts';
import { whereDeclared } from './declared-elsewhere.ts';
import { refused, type BindContext, type BindResult } from './bind-context.ts';
import { closedFile } from './closed-file.ts';
import { NO_TARGET } from './target.ts';

/** A whole file, or every file that a glob names: any specifier that leads there is a usage. */
export function bindModule(
  query: SymbolQuery & { readonly symbol: Extract<SymbolRef, { kind: 'module' }> },
  context: BindContext,
): BindResult {
  const { symbol, removed } = query;
  const { tree } = context.workplace;
  const { glob } = symbol;
  const present = glob === null ? tree.has(symbol.path) : tree.list().some(({ path }) => glob.matches(path));
  const closed = present || glob !== null ? null : closedFile(query, symbol.path, context);
  if (closed !== null) return closed;
  const address = { module: { kind: 'file', path: symbol.path }, names: [] } as const;
  if (present || removed) return { target: { ...NO_TARGET, query, address, byImport: !present } };
  if (glob !== null)
    return refused(symbol, {
      kind: 'missing-file',
      message: `${symbol.text} matches no file`,
      hint: 'check the pattern, or set `removed: true` if the files are gone',
    });
  return missingFile(query, symbol.path, context);
}

export function missingFile(query: SymbolQuery, path: string, context: BindContext): BindResult {
  const files = context.workplace.tree.list().map((file) => file.path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const near =
    didYouMean(
      path,
      files.filter((file) => file.startsWith(folder)),
    ) ?? didYouMean(path, files);
  const moved = files.filter((file) => file.endsWith(`/${path.slice(folder.length)}`));
  const elsewhere = moved.length === 1 ? `a file of that name is at ${moved[0] ?? ''}` : null;
  const { symbol } = query;
  const declared =
    symbol.kind === 'declaration' ? whereDeclared(symbol.segments[0]?.name ?? '', context) : null;
  const hint =
    elsewhere ??
    near ??
    declared ??
    `paths are relative to the root and keep their extension${query.role === 'old' ? '; set `removed: true` if the file is gone for good' : ''}`;
  return refused(query.symbol, { kind: 'missing-file', message: `no such file: ${path}`, hint });
}
