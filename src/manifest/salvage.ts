import type * as z from 'zod';
import type { Entry, Located } from './located.ts';
import { positionOf } from './positions.ts';
import type { Path } from './positions.ts';
import type { ManifestInput, ManifestSchema } from './schema.ts';
import { unfold } from './unfold-unions.ts';

/** What is left of a file whose mistakes are taken out. */
export interface Salvaged {
  readonly root: Located;
  readonly input: ManifestInput;
}

/** What a mistake leaves behind, an empty list or map, is a mistake of the next round. */
const MAX_ROUNDS = 12;

/** Stands in for what is required and missing or wrong: nothing of it is ever judged, only symbols are bound. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  version: 1,
  migrations: [],
  'migrations.id': 'nameless',
  // The one symbol that is always there.
  'migrations.from': 'global:globalThis',
  'migrations.from.symbol': 'global:globalThis',
  'migrations.exempt.reason': 'none',
  'accept.reason': 'none',
};

/**
 * Takes the mistakes out of a file, so that the rest of it can still be looked into. Everything that stays keeps its
 * place. @returns null where nothing that is valid can be made of it.
 */
export function salvage(
  schema: ManifestSchema,
  root: Located,
  mistakes: readonly z.core.$ZodIssue[],
): Salvaged | null {
  let rest: Located | null = root;
  let issues = mistakes;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    rest = withoutBlamed(rest, blameOf(rest, issues), []);
    if (rest === null) return null;
    const result = schema.safeParse(rest.value);
    if (result.success) return { root: rest, input: result.data };
    issues = result.error.issues;
  }
  return null;
}

/** A value as mistakes blame it: the whole of it, or what stands below it. */
interface Blame {
  whole: boolean;
  readonly below: Map<PropertyKey, Blame>;
}

function blameOf(root: Located, issues: readonly z.core.$ZodIssue[]): Blame {
  const blame: Blame = { whole: false, below: new Map() };
  const valueAt = (path: Path): unknown => positionOf(root, path).value?.value;
  for (const issue of unfold(issues, valueAt)) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    for (const key of keys) markWhole(blame, [...issue.path, ...key]);
  }
  return blame;
}

function markWhole(blame: Blame, path: Path): void {
  let at = blame;
  for (const step of path) {
    const next = at.below.get(step) ?? { whole: false, below: new Map() };
    at.below.set(step, next);
    at = next;
  }
  at.whole = true;
}

/** @param keys those that lead here, without indexes. @returns null where nothing can stay. */
function withoutBlamed(from: Located, blame: Blame, keys: readonly string[]): Located | null {
  if (blame.whole) return null;
  if (from.items !== null) {
    const items = from.items.flatMap((item, index) => {
      const blamed = blame.below.get(index);
      return blamed === undefined ? [item] : (withoutBlamed(item, blamed, keys) ?? []);
    });
    return { ...from, items, value: items.map((item) => item.value) };
  }
  const entries = new Map(from.entries);
  for (const [step, blamed] of blame.below) {
    const key = String(step);
    const path = [...keys, key];
    const entry = entries.get(key);
    const value = entry === undefined ? null : withoutBlamed(entry.value, blamed, path);
    const stays = entry !== undefined && value !== null ? { ...entry, value } : standInFor(path, from);
    // A required key of which there is nothing: its map goes with it.
    if (stays === null && entry === undefined) return null;
    if (stays === null) entries.delete(key);
    else entries.set(key, stays);
  }
  return { ...from, entries, value: plainValue(entries) };
}

function plainValue(entries: ReadonlyMap<string, Entry>): unknown {
  const value = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of entries) value[key] = entry.value.value;
  return value;
}

function standInFor(path: readonly string[], { start }: Located): Entry | null {
  const value = STAND_INS[path.join('.')];
  if (value === undefined) return null;
  const items = Array.isArray(value) ? [] : null;
  const located = { value, start, end: start, plain: false, entries: null, items, height: 0, size: 1 };
  return { key: start, value: located };
}
