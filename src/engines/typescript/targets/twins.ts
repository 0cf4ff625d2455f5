import type { SymbolRef } from '../../../model/manifest.ts';
import type { ts } from '../compiler.ts';
import type { BindContext } from './bind-context.ts';
import { descend } from './descend.ts';
import { topLevel } from './top-level.ts';

const TWINS: readonly (readonly [RegExp, string])[] = [
  [/\.js$/, '.d.ts'],
  [/\.jsx$/, '.d.ts'],
  [/\.mjs$/, '.d.mts'],
  [/\.cjs$/, '.d.cts'],
  [/\.d\.ts$/, '.js'],
  [/\.d\.mts$/, '.mjs'],
  [/\.d\.cts$/, '.cjs'],
];

/** A script and the declaration file beside it are one module: importers see one, callers inside the other. */
export function twinsOf(
  symbol: Extract<SymbolRef, { kind: 'declaration' }>,
  context: BindContext,
): readonly ts.Symbol[] {
  const { modules } = context;
  return TWINS.flatMap(([ending, other]) => {
    if (!ending.test(symbol.path)) return [];
    const file = modules.program.file(symbol.path.replace(ending, other));
    const first = symbol.segments[0];
    if (file === undefined || first === undefined) return [];
    const top = topLevel({ file, name: first.name, ends: new Set() }, modules);
    const found =
      top.kind === 'found' ? descend(top.symbols, symbol.segments, modules.program.checker) : null;
    return found?.kind === 'found' ? found.symbols : [];
  });
}
