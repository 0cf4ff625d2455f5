import type { Allowance, Coverage, Exemption, Migration, OldSymbol, SymbolRef } from '../model/manifest.ts';
import type { Place } from '../model/place.ts';
import { insideAt } from './inside.ts';
import { below, globsAt, itemsAt } from './items-at.ts';
import type { Spot } from './items-at.ts';
import { listOf } from './list-of.ts';
import { FORBIDS_ANY, lowerForbidden } from './lower-forbidden.ts';
import type { MigrationInput } from './schema.ts';
import { oneLine } from './one-line.ts';
import { readSymbol, symbolKey } from './symbol.ts';
import type { ValidFile } from './valid-file.ts';
import type { IndexedWorld } from './world.ts';

type SymbolInput = Exclude<MigrationInput['to'], undefined | readonly unknown[]>;
type SilencerInput = NonNullable<MigrationInput['allowed']>[number];
type Replacement = Migration['to'][number];

/** The migration at an index of a file's `migrations`. */
export function lowerMigration(file: ValidFile, index: number, world: IndexedWorld): Migration {
  const reader: Reader = { file, world, input: file.input.migrations[index]!, path: ['migrations', index] };
  const { input } = reader;
  const from = oldSymbols(reader);
  return {
    id: input.id,
    title: oneLine(input.title) ?? input.id,
    why: oneLine(input.why),
    how: oneLine(input.how),
    docs: oneLine(input.docs),
    owners: listOf(input.owners),
    from: from.map(({ symbol }) => symbol),
    to: distinct([...replacements(input.to, below(reader, 'to'), world), ...from.flatMap(({ to }) => to)]),
    gate: input.gate ?? 'zero',
    ...policy(
      reader,
      from.map(({ symbol }) => symbol.symbol),
    ),
    place: file.placeOf(reader.path),
  };
}

interface Reader extends Spot {
  readonly world: IndexedWorld;
  readonly input: MigrationInput;
}

function policy(reader: Reader, from: readonly SymbolRef[]) {
  const { input, world } = reader;
  const forbidden = input.forbidden?.map((entry, index) =>
    lowerForbidden(entry, below(reader, 'forbidden', index), world),
  );
  return {
    forbidden: forbidden ?? FORBIDS_ANY,
    allowed: (input.allowed ?? []).map((entry, index): Allowance => ({
      ...coverage(entry, { from, world, ...below(reader, 'allowed', index) }),
      reason: oneLine(entry.reason),
    })),
    exempt: (input.exempt ?? []).map((entry, index): Exemption => ({
      ...coverage(entry, { from, world, ...below(reader, 'exempt', index) }),
      reason: oneLine(entry.reason),
      owner: entry.owner ?? null,
      expires: entry.expires ?? null,
    })),
    strict: input.strict ?? false,
    receivers: listOf(input.receivers),
    removed: input.removed ?? false,
  };
}

function oldSymbols(
  reader: Reader,
): readonly { readonly symbol: OldSymbol; readonly to: readonly Replacement[] }[] {
  const { input, file } = reader;
  return listOf(input.from).map((item, index) => {
    const spot = Array.isArray(input.from) ? below(reader, 'from', index) : below(reader, 'from');
    const detail = typeof item === 'object' && 'symbol' in item ? item : null;
    const to = replacements(detail?.to, below(spot, 'to'), reader.world);
    const symbol = {
      symbol: symbolAt(detail?.symbol ?? (item as SymbolInput), reader.world),
      to: to.map((replacement) => replacement.symbol),
      how: oneLine(detail?.how),
      place: file.placeOf(detail === null ? spot.path : [...spot.path, 'symbol']),
    };
    return { symbol, to };
  });
}

function replacements(input: MigrationInput['to'], spot: Spot, world: IndexedWorld): readonly Replacement[] {
  return itemsAt(input, spot).map(({ item, place }) => ({ symbol: symbolAt(item, world), place }));
}

function symbolAt(input: SymbolInput, world: IndexedWorld): SymbolRef {
  if (typeof input === 'string') return readSymbol(input, world);
  throw new Error('the model has no symbol for a text pattern');
}

function distinct(replacements: readonly Replacement[]): readonly Replacement[] {
  const seen = new Set<string>();
  return replacements.filter(({ symbol }) => {
    const key = symbolKey(symbol);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Symbols are given back in the spelling of `from`, which is their identity from here on. */
function coverage(
  input: SilencerInput,
  { from, world, ...spot }: Spot & { readonly from: readonly SymbolRef[]; readonly world: IndexedWorld },
): Coverage & { readonly place: Place } {
  const spelling = new Map(from.map((symbol) => [symbolKey(symbol), symbol.text]));
  const symbols = listOf(input.symbol).map(
    (text) => spelling.get(symbolKey(readSymbol(text, world))) ?? text,
  );
  return {
    files: input.files === undefined ? null : globsAt(input.files, below(spot, 'files')),
    symbols: input.symbol === undefined ? null : symbols,
    inside: input.inside === undefined ? null : insideAt(input.inside, below(spot, 'inside'), world),
    place: spot.file.placeOf(spot.path),
  };
}
