import type { SymbolQuery } from '../../engine.ts';
import { fileNameOf } from '../program/source-files.ts';
import type { BindContext } from './bind-context.ts';
import { FROM_ROOT, type PackageExportRef } from './bind-package.ts';
import { packageStub } from './package-stub.ts';
import { stubPath } from '../resolve/stubs.ts';

/** Gives every package that is not installed, and whose members are asked for, a declaration of those members. */
export function declareStubs(queries: readonly SymbolQuery[], { resolver, sources }: BindContext): void {
  const bySpecifier = new Map<string, PackageExportRef[]>();
  for (const { symbol } of queries) {
    if (symbol.kind !== 'package-export' || symbol.segments.length < 2) continue;
    if (resolver.resolve(FROM_ROOT, symbol.specifier).path !== null) continue;
    const known = bySpecifier.get(symbol.specifier) ?? [];
    if (!known.some(({ text }) => text === symbol.text))
      bySpecifier.set(symbol.specifier, [...known, symbol]);
  }
  for (const [specifier, symbols] of bySpecifier) {
    const path = stubPath(specifier);
    sources.addStub(fileNameOf(path), packageStub(specifier, symbols));
    resolver.addStub(specifier, path);
  }
}
