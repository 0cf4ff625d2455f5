import { packageName } from '../../model/specifier.ts';
import type { Installed } from '../../model/tree.ts';
import type { PackageFact } from '../../model/usage.ts';
import type { SymbolQuery } from '../engine.ts';
import { packageFolders } from './package-files.ts';

/** The packages that the manifest names, and whether they are installed at the root. */
export function packageFacts(queries: readonly SymbolQuery[], installed: Installed): readonly PackageFact[] {
  const names = new Set(
    queries.flatMap(({ symbol }) => ('specifier' in symbol ? [packageName(symbol.specifier)] : [])),
  );
  return [...names].sort().map((name) => ({ name, installed: packageFolders(name, installed).length > 0 }));
}
