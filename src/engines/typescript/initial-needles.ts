import type { Tree } from '../../model/tree.ts';
import type { SymbolQuery } from '../engine.ts';
import type { Needles } from '../text-pass.ts';

/** What the text of a file must hold for a symbol to be in it, as far as its address alone tells. */
export function initialNeedles(queries: readonly SymbolQuery[]): Needles {
  const names = new Set<string>();
  const phrases = new Set<string>();
  for (const query of queries) {
    if (query.role === 'place') continue;
    const { name, phrase } = needleOf(query);
    if (name !== null) names.add(name);
    if (phrase !== null) phrases.add(phrase);
  }
  return { names: [...names].sort(), phrases: [...phrases].sort() };
}

interface Needle {
  readonly name: string | null;
  readonly phrase: string | null;
}

function needleOf({ symbol, removed }: SymbolQuery): Needle {
  if (symbol.kind === 'package')
    return { name: null, phrase: symbol.specifier.split('*')[0] ?? symbol.specifier };
  if (symbol.kind === 'module') return { name: null, phrase: removed ? baseName(symbol.path) : null };
  const last = symbol.segments.at(-1);
  if (last === undefined || last.wildcard) return { name: null, phrase: null };
  if (last.name !== 'default') return { name: last.name.replace(/^#/, ''), phrase: null };
  if (symbol.kind === 'package-export') return { name: null, phrase: symbol.specifier };
  return { name: null, phrase: removed && symbol.kind === 'declaration' ? baseName(symbol.path) : null };
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
