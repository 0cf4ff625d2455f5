import type { Migration, OldSymbol } from '../model/manifest.ts';
import { compareText } from '../model/order.ts';
import type { GateInput } from './input.ts';

/** The owners the manifest names, else those of the files that declare, or declared, the old symbols. */
export function migrationOwners(migration: Migration, input: GateInput): readonly string[] {
  if (migration.owners.length > 0) return migration.owners;
  const files = migration.from.flatMap((old) => declaringFiles(old, migration, input));
  return [...new Set(files.flatMap((file) => input.ownersOf(file)))].toSorted(compareText);
}

function declaringFiles({ symbol }: OldSymbol, migration: Migration, input: GateInput): readonly string[] {
  const definitions = input.bindingOf(symbol.text, migration)?.definitions ?? [];
  if (definitions.length > 0) return definitions.map(({ file }) => file);
  if (symbol.kind === 'declaration') return [symbol.path];
  if (symbol.kind !== 'module') return [];
  const { glob } = symbol;
  return glob === null ? [symbol.path] : input.files.filter((path) => glob.matches(path));
}
