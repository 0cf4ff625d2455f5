import type { Bound, SymbolQuery } from './engines/engine.ts';
import type { Problem } from './errors.ts';
import type { Context, Inside, Manifest, Migration, SymbolRef } from './model/manifest.ts';
import { compareText } from './model/order.ts';
import type { Place } from './model/place.ts';
import type { Binding } from './model/usage.ts';

/** A symbol to ask for, and where the manifest names it. */
interface Asked extends SymbolQuery {
  readonly place: Place;
}

type Role = SymbolQuery['role'];

/** Every question of a manifest, once: what several migrations ask about one symbol in the same terms is one question. */
export function queriesOf(manifest: Manifest): readonly SymbolQuery[] {
  const asked = manifest.migrations.flatMap(askedBy);
  const queries = new Map(asked.map(({ place: _, ...query }) => [query.key, query]));
  return [...queries.values()].sort((a, b) => compareText(a.key, b.key));
}

/** Tells the question of a migration about one of its symbols (`SymbolRef.text`) from those of all others. */
export function keyOf(symbol: string, role: Role, migration: Migration): string {
  const { removed, receivers, to } = termsOf(role, migration);
  return JSON.stringify([symbol, role, removed, receivers, to.map(({ text }) => text)]);
}

/** The same for what an `inside` or `outside` names: every migration asks alike. */
export function keyOfPlace(symbol: string): string {
  return JSON.stringify([symbol, 'place', false, [], []]);
}

/** What did not bind, at every place of the manifest that names it. */
export function unboundProblems({ migrations }: Manifest, { problems }: Bound): readonly Problem[] {
  return migrations.flatMap(askedBy).flatMap(({ key, place }): readonly Problem[] => {
    const problem = problems.get(key);
    return problem === undefined ? [] : [{ message: problem.message, place, hint: problem.hint }];
  });
}

/** By migration id, then by `SymbolRef.text`: what each migration's questions were answered with. */
export function bindingsOf(
  { migrations }: Manifest,
  { bindings }: Bound,
): ReadonlyMap<string, ReadonlyMap<string, Binding>> {
  const answers = (migration: Migration): readonly [string, Binding][] =>
    // Old symbols last: where one is its own replacement, it is the old one that a report speaks of.
    askedBy(migration)
      .toReversed()
      .flatMap(({ key, symbol }): readonly [string, Binding][] => {
        const binding = bindings.get(key);
        return binding === undefined ? [] : [[symbol.text, binding]];
      });
  return new Map(migrations.map((migration) => [migration.id, new Map(answers(migration))]));
}

function askedBy(migration: Migration): readonly Asked[] {
  const ask = (role: Role, symbol: SymbolRef, place: Place): Asked => ({
    key: keyOf(symbol.text, role, migration),
    symbol,
    place,
    ...termsOf(role, migration),
  });
  return [
    ...migration.from.map(({ symbol, place }) => ask('old', symbol, place)),
    ...migration.to.map(({ symbol, place }) => ask('new', symbol, place)),
    ...regionsOf(migration).flatMap((region) =>
      region.kind === 'symbol' ? [ask('place', region.symbol, region.place)] : [],
    ),
  ];
}

/** What a migration says of its symbols, beside their addresses. */
function termsOf(role: Role, { removed, receivers, to }: Migration): Omit<SymbolQuery, 'key' | 'symbol'> {
  if (role === 'place') return { role, removed: false, receivers: [], to: [] };
  const names = [...new Set(receivers)].sort();
  if (role === 'new') return { role, removed: false, receivers: names, to: [] };
  const replacements = to.map(({ symbol }) => symbol).sort((a, b) => compareText(a.text, b.text));
  return { role, removed, receivers: names, to: replacements };
}

function regionsOf({ allowed, exempt, forbidden }: Migration): readonly Inside[] {
  return [
    ...[...allowed, ...exempt].flatMap(({ inside }) => inside ?? []),
    ...forbidden.flatMap(({ context }) => regionsIn(context)),
  ];
}

function regionsIn(context: Context): readonly Inside[] {
  switch (context.kind) {
    case 'inside':
    case 'outside':
      return context.inside;
    case 'not':
      return regionsIn(context.context);
    case 'all':
      return context.contexts.flatMap(regionsIn);
    case 'any':
    case 'kind':
      return [];
    default:
      return context satisfies never;
  }
}
