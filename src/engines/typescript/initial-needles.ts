import type { Tree } from '../../model/tree.ts';
import type { SymbolQuery } from '../engine.ts';
import type { Needle } from '../text-pass.ts';
import { nameAmongTypes } from './targets/package-pattern.ts';

/** What the text of a file must hold for a symbol to be in it, as far as its address alone tells. */
export function initialNeedles(queries: readonly SymbolQuery[]): readonly Needle[] {
  const needles = queries.flatMap((query) => (query.role === 'place' ? [] : needlesOf(query)));
  return [...new Map(needles.map((needle) => [`${needle.kind} ${needle.text}`, needle])).values()];
}

function needlesOf({ symbol, removed }: SymbolQuery): readonly Needle[] {
  if (symbol.kind === 'package') return packageNeedles(symbol.specifier);
  if (symbol.kind === 'module') return removed ? [{ kind: 'phrase', text: baseName(symbol.path) }] : [];
  const last = symbol.segments.at(-1);
  if (last === undefined || last.wildcard) return [];
  if (last.name !== 'default') return [{ kind: 'name', text: last.name.replace(/^#/, '') }];
  if (symbol.kind === 'package-export') return packageNeedles(symbol.specifier);
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
