import type { Allowance, Coverage, Exemption, Migration, OldSymbol, SymbolRef } from '../model/manifest.ts';
import { compileGlob } from './glob.ts';
import { readInside } from './inside.ts';
import { listOf } from './list-of.ts';
import { lowerForbidden } from './lower-forbidden.ts';
import type { Path } from './positions.ts';
import type { MigrationInput } from './schema.ts';
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
    title: input.title ?? input.id,
    why: input.why ?? null,
    how: input.how ?? null,
    docs: input.docs ?? null,
    owners: listOf(input.owners),
    from: from.map(({ symbol }) => symbol),
    to: distinct([...replacements(reader, input.to, ['to']), ...from.flatMap(({ to }) => to)]),
    gate: input.gate ?? 'zero',
    ...policy(
      reader,
      from.map(({ symbol }) => symbol.symbol),
    ),
    place: file.placeOf(reader.path),
  };
}

interface Reader {
  readonly file: ValidFile;
  readonly world: IndexedWorld;
  readonly input: MigrationInput;
  readonly path: Path;
}

function policy(reader: Reader, from: readonly SymbolRef[]) {
  const { input, file, world, path } = reader;
  const forbidden = input.forbidden ?? ['any' as const];
  return {
    forbidden: forbidden.map((entry, index) =>
      lowerForbidden(
        entry,
        input.forbidden === undefined ? entry : file.writtenAt([...path, 'forbidden', index]),
        world,
      ),
    ),
    allowed: (input.allowed ?? []).map((entry, index): Allowance => ({
      ...coverage(entry, from, world),
      reason: entry.reason ?? null,
      place: file.placeOf([...path, 'allowed', index]),
    })),
    exempt: (input.exempt ?? []).map((entry, index): Exemption => ({
      ...coverage(entry, from, world),
      reason: entry.reason,
      owner: entry.owner ?? null,
      expires: entry.expires ?? null,
      place: file.placeOf([...path, 'exempt', index]),
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
    const below: Path = Array.isArray(input.from) ? ['from', index] : ['from'];
    const detail = typeof item === 'object' && 'symbol' in item ? item : null;
    const written = detail === null ? below : [...below, 'symbol'];
    const to = replacements(reader, detail?.to, [...below, 'to']);
    const symbol = {
      symbol: symbolAt(detail?.symbol ?? (item as SymbolInput), reader.world),
      to: to.map((replacement) => replacement.symbol),
      how: detail?.how ?? null,
      place: file.placeOf([...reader.path, ...written]),
    };
    return { symbol, to };
  });
}

function replacements(reader: Reader, input: MigrationInput['to'], below: Path): readonly Replacement[] {
  return listOf(input).map((item, index) => ({
    symbol: symbolAt(item, reader.world),
    place: reader.file.placeOf([...reader.path, ...below, ...(Array.isArray(input) ? [index] : [])]),
  }));
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
function coverage(input: SilencerInput, from: readonly SymbolRef[], world: IndexedWorld): Coverage {
  const spelling = new Map(from.map((symbol) => [symbolKey(symbol), symbol.text]));
  const symbols = listOf(input.symbol).map(
    (text) => spelling.get(symbolKey(readSymbol(text, world))) ?? text,
  );
  return {
    files: input.files === undefined ? null : listOf(input.files).map(compileGlob),
    symbols: input.symbol === undefined ? null : symbols,
    inside: input.inside === undefined ? null : listOf(input.inside).map((text) => readInside(text, world)),
  };
}
