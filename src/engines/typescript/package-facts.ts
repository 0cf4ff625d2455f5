import type { Installed } from '../../model/tree.ts';
import type { PackageFact } from '../../model/usage.ts';
import type { SymbolQuery } from '../engine.ts';

/** The packages that the manifest names, and whether they are installed at the root. */
export function packageFacts(queries: readonly SymbolQuery[], installed: Installed): readonly PackageFact[] {
  const names = new Set(
    queries.flatMap(({ symbol }) => ('specifier' in symbol ? [packageName(symbol.specifier)] : [])),
  );
  return [...names].sort().map((name) => ({ name, installed: isInstalled(name, installed) }));
}

function packageName(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

function isInstalled(name: string, installed: Installed): boolean {
  const twin = `@types/${name.replace(/^@([^/]+)\//, '$1__')}`;
  return [name, twin].some((candidate) => installed.isFolder(`node_modules/${candidate}`));
}
