import type * as z from 'zod';
import { CutoverError } from '../errors.ts';
import { addIssue } from './fields.ts';
import { didYouMean } from '../nearest.ts';
import { readSymbol, symbolKey } from './symbol.ts';
import type { IndexedWorld } from './world.ts';

type Path = readonly (string | number)[];

/** A text somewhere in a migration. */
interface Written {
  readonly text: string;
  readonly path: Path;
}

/**
 * What holds between the fields of one migration. It also looks at migrations with other mistakes, so that all
 * are told at once: of the value nothing is certain, and what is malformed is passed over here.
 */
export function checkMigration(world: IndexedWorld) {
  return (migration: unknown, context: z.RefinementCtx): void => {
    if (!isMap(migration)) return;
    const key = keyReader(world);
    const from = fromSymbols(migration['from'], ['from']);
    refuseRepeated(from, key, context);
    if (migration['forbidden'] === undefined) requireForbidden(migration, from, { key, context });
    for (const list of ['allowed', 'exempt']) checkSilencers(migration[list], [list], { from, key, context });
  };
}

function refuseRepeated(
  from: readonly Written[],
  key: (text: string) => string,
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  for (const { text, path } of from) {
    if (seen.has(key(text))) {
      addIssue(context, `${JSON.stringify(text)} stands twice in "from"`, {
        hint: 'remove one of them',
        at: 'value',
        path: [...path],
      });
    }
    seen.add(key(text));
  }
}

interface Comparison {
  readonly key: (text: string) => string;
  readonly context: z.RefinementCtx;
}

function requireForbidden(
  migration: Record<string, unknown>,
  from: readonly Written[],
  { key, context }: Comparison,
): void {
  const old = new Set(from.map(({ text }) => key(text)));
  for (const { text, path } of toSymbols(migration)) {
    if (!old.has(key(text))) continue;
    addIssue(
      context,
      `${JSON.stringify(text)} is in "from" and in "to", and nothing says which usages are old`,
      {
        hint: 'add "forbidden" with the contexts of the old usages',
        at: 'value',
        path: [...path],
      },
    );
  }
}

function checkSilencers(
  value: unknown,
  path: Path,
  rule: Comparison & { readonly from: readonly Written[] },
): void {
  const { from, key, context } = rule;
  const old = new Set(from.map(({ text }) => key(text)));
  for (const silencer of itemsOf(value, path)) {
    if (!isMap(silencer.value)) continue;
    for (const symbol of itemsOf(silencer.value['symbol'], [...silencer.path, 'symbol'])) {
      if (typeof symbol.value !== 'string' || old.has(key(symbol.value))) continue;
      const addresses = from.map(({ text }) => text);
      const hint = didYouMean(symbol.value, addresses) ?? `"from" is ${addresses.join(', ')}`;
      addIssue(context, `${JSON.stringify(symbol.value)} is not in "from"`, {
        hint,
        at: 'value',
        path: [...symbol.path],
      });
    }
  }
}

function fromSymbols(value: unknown, path: Path): readonly Written[] {
  return itemsOf(value, path).flatMap((item) => {
    if (typeof item.value === 'string') return [{ text: item.value, path: item.path }];
    if (!isMap(item.value) || typeof item.value['symbol'] !== 'string') return [];
    return [{ text: item.value['symbol'], path: [...item.path, 'symbol'] }];
  });
}

function toSymbols(migration: Record<string, unknown>): readonly Written[] {
  const nested = itemsOf(migration['from'], ['from']).flatMap((item) =>
    isMap(item.value) ? itemsOf(item.value['to'], [...item.path, 'to']) : [],
  );
  return [...itemsOf(migration['to'], ['to']), ...nested].flatMap(({ value, path }) =>
    typeof value === 'string' ? [{ text: value, path }] : [],
  );
}

function itemsOf(value: unknown, path: Path): readonly { readonly value: unknown; readonly path: Path }[] {
  if (value === undefined) return [];
  return Array.isArray(value)
    ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
    : [{ value, path }];
}

/** The key of a symbol's text, or the text itself where it is malformed and complained of elsewhere. */
function keyReader(world: IndexedWorld): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = keyOrText(text, world);
    keys.set(text, key);
    return key;
  };
}

function keyOrText(text: string, world: IndexedWorld): string {
  try {
    return symbolKey(readSymbol(text, world));
  } catch (error) {
    if (error instanceof CutoverError) return text;
    throw error;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
