import type { SymbolQuery } from './engines/engine.ts';
import { CutoverError, type Problem } from './errors.ts';
import type { Context, Inside, Manifest, Migration, SymbolRef } from './model/manifest.ts';
import { comparePlaces } from './model/order.ts';
import type { Place } from './model/place.ts';
import type { BindProblem } from './model/usage.ts';

/** A symbol to ask for, and where the manifest names it. */
interface Asked extends SymbolQuery {
  readonly place: Place;
}

const WEIGHT = { old: 2, new: 1, place: 0 } as const;

/** Every symbol of a manifest, once: what several entries say of the same one is put together. */
export function queriesOf(manifest: Manifest): readonly SymbolQuery[] {
  const merged = new Map<string, SymbolQuery>();
  for (const asked of manifest.migrations.flatMap(askedBy)) {
    const known = merged.get(asked.symbol.text);
    merged.set(asked.symbol.text, known === undefined ? asked : merge(known, asked));
  }
  return [...merged.values()].sort((a, b) => (a.symbol.text < b.symbol.text ? -1 : 1));
}

function merge(a: SymbolQuery, b: SymbolQuery): SymbolQuery {
  return {
    symbol: a.symbol,
    role: WEIGHT[a.role] >= WEIGHT[b.role] ? a.role : b.role,
    removed: a.removed || b.removed,
    receivers: [...new Set([...a.receivers, ...b.receivers])].sort(),
    to: [...a.to, ...b.to],
  };
}

/** What did not bind, at every place of the manifest that names it. @throws CutoverError where there is any. */
export function refuseUnbound(manifest: Manifest, problems: readonly BindProblem[]): void {
  const bySymbol = new Map(problems.map((problem) => [problem.symbol, problem]));
  const places = manifest.migrations.flatMap(askedBy).toSorted((a, b) => comparePlaces(a.place, b.place));
  const refused = places.flatMap(({ symbol, place }): readonly Problem[] => {
    const problem = bySymbol.get(symbol.text);
    return problem === undefined ? [] : [{ message: problem.message, place, hint: problem.hint }];
  });
  if (refused.length > 0) throw new CutoverError(refused);
}

function askedBy(migration: Migration): readonly Asked[] {
  const { removed, receivers } = migration;
  const to = migration.to.map(({ symbol }) => symbol);
  const old = migration.from.map((from) => ({
    symbol: from.symbol,
    role: 'old' as const,
    removed,
    receivers,
    to,
    place: from.place,
  }));
  const replacements = migration.to.map((other) => plain(other.symbol, 'new', other.place));
  const regions = [...migration.allowed, ...migration.exempt].flatMap(({ inside }) => inside ?? []);
  const places = [...regions, ...migration.forbidden.flatMap(({ context }) => regionsOf(context))].flatMap(
    (region) => (region.kind === 'symbol' ? [plain(region.symbol, 'place', region.place)] : []),
  );
  return [...old, ...replacements, ...places];
}

function plain(symbol: SymbolRef, role: SymbolQuery['role'], place: Place): Asked {
  return { symbol, role, removed: false, receivers: [], to: [], place };
}

function regionsOf(context: Context): readonly Inside[] {
  switch (context.kind) {
    case 'inside':
    case 'outside':
      return context.inside;
    case 'not':
      return regionsOf(context.context);
    case 'all':
      return context.contexts.flatMap(regionsOf);
    case 'any':
    case 'kind':
      return [];
    default:
      return context satisfies never;
  }
}
