import type { Context, ForbiddenEntry } from '../model/manifest.ts';
import type { Condition, NestedCondition } from './forbidden-schema.ts';
import { insideAt } from './inside.ts';
import { below } from './items-at.ts';
import type { Spot } from './items-at.ts';
import { listOf } from './list-of.ts';
import type { MigrationInput } from './schema.ts';
import type { IndexedWorld } from './world.ts';

type EntryInput = NonNullable<MigrationInput['forbidden']>[number];

/** What a migration forbids that does not say so. */
export const FORBIDS_ANY: readonly ForbiddenEntry[] = [{ text: 'any', context: { kind: 'any' }, gate: null }];

export function lowerForbidden(entry: EntryInput, spot: Spot, world: IndexedWorld): ForbiddenEntry {
  return {
    // As it stands in the file: the validator's copy has forgotten the order of its keys.
    text: textOfEntry(spot.file.writtenAt(spot.path)),
    context: lowerContext(entry, spot, world),
    gate: typeof entry === 'string' ? null : (entry.gate ?? null),
  };
}

function lowerContext(condition: NestedCondition, spot: Spot, world: IndexedWorld): Context {
  if (condition === 'any') return { kind: 'any' };
  if (condition === 'import-time') throw new Error('the model has no context for import-time');
  const contexts = [...contextsOf(condition, spot, world)];
  const [only] = contexts;
  if (only === undefined) throw new Error('a condition without a context passed the validator');
  return contexts.length === 1 ? only : { kind: 'all', contexts };
}

function* contextsOf(condition: Condition, spot: Spot, world: IndexedWorld): Iterable<Context> {
  if (condition.any) yield { kind: 'any' };
  if (condition.inside !== undefined)
    yield { kind: 'inside', inside: insideAt(condition.inside, below(spot, 'inside'), world) };
  if (condition.outside !== undefined)
    yield { kind: 'outside', inside: insideAt(condition.outside, below(spot, 'outside'), world) };
  if (condition.kind !== undefined) yield { kind: 'kind', kinds: listOf(condition.kind) };
  if (condition.not !== undefined)
    yield { kind: 'not', context: lowerContext(condition.not, below(spot, 'not'), world) };
}

/** An entry in one line, its gate left out: `inside: [src/a/**, src/b/**], not: { kind: import }`. */
function textOfEntry(written: unknown): string {
  if (typeof written !== 'object' || written === null) return String(written);
  return Object.entries(written)
    .filter(([key]) => key !== 'gate')
    .map(([key, value]) => (value === true ? key : `${key}: ${textOfValue(value)}`))
    .join(', ');
}

function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOfValue).join(', ')}]`;
  return typeof value === 'object' && value !== null ? `{ ${textOfEntry(value)} }` : String(value);
}
