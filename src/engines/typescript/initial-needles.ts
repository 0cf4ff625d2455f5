import type { Tree } from '../../model/tree.ts';
import type { SymbolQuery } from '../engine.ts';
import type { Needle } from '../text-pass.ts';
import { aliasedSpellings, statedAliases, type PackageAlias } from './package-alias.ts';
import { nameAmongTypes } from './targets/package-pattern.ts';

/** What the text of a file must hold for a symbol to be in it, as far as its address and the names of packages tell. */
export function initialNeedles(queries: readonly SymbolQuery[], tree: Tree): readonly Needle[] {
  const asked = queries.filter(({ role }) => role !== 'place');
  const aliases = asked.some(({ symbol }) => 'specifier' in symbol) ? statedAliases(tree) : [];
  const needles = asked.flatMap((query) => needlesOf(query, aliases));
  return [...new Map(needles.map((needle) => [`${needle.kind} ${needle.text}`, needle])).values()];
}

function needlesOf({ symbol, removed }: SymbolQuery, aliases: readonly PackageAlias[]): readonly Needle[] {
  const imported = (specifier: string): readonly Needle[] =>
    [specifier, ...aliasedSpellings(specifier, aliases)].flatMap(packageNeedles);
  if (symbol.kind === 'package') return imported(symbol.specifier);
  if (symbol.kind === 'module') return removed ? [{ kind: 'phrase', text: baseName(symbol.path) }] : [];
  const last = symbol.segments.at(-1);
  if (last === undefined || last.wildcard) return [];
  if (last.name !== 'default') return [{ kind: 'name', text: last.name.replace(/^#/, '') }];
  if (symbol.kind === 'package-export') return imported(symbol.specifier);
  return removed && symbol.kind === 'declaration' ? [{ kind: 'phrase', text: baseName(symbol.path) }] : [];
}

/** The name as imports spell it, and as its `@types` twin does: `@acme/ws` is declared by `@types/acme__ws`. */
export function packageNeedles(pattern: string): readonly Needle[] {
  const [beginning = '', ...others] = pattern.split('*');
  if (others.length > 0 && beginning === '')
    return [{ kind: 'phrase', text: others.reduce((a, b) => (b.length > a.length ? b : a)) }];
  const kind = others.length > 0 ? 'package-prefix' : 'package';
  return [...new Set([beginning, nameAmongTypes(beginning)])].map((text) => ({ kind, text }));
}

/** Can the symbol be looked for without knowing what declares it? Then no hit means no usage, and no compiler. */
export function needsNoDeclaration({ symbol, removed, role }: SymbolQuery, tree: Tree): boolean {
  if (role !== 'old') return false;
  if (symbol.kind === 'package') return true;
  if (symbol.kind === 'package-export') return symbol.segments.at(-1)?.wildcard !== true;
  if (!removed || symbol.kind === 'global' || (symbol.kind === 'module' && symbol.glob !== null))
    return false;
  // A folder's index is also imported as `.` and `..`, which name nothing.
  return !tree.has(symbol.path) && !/(?:^|\/)index\.[^/]+$/.test(symbol.path);
}

/** What every specifier of a file ends in: its name without extension, or its folder's where it is an index. */
export function baseName(path: string): string {
  const parts = path.replace(/(?:\.d)?\.[^./]+$/, '').split('/');
  const last = parts.pop() ?? '';
  return last === 'index' ? (parts.pop() ?? last) : last;
}
