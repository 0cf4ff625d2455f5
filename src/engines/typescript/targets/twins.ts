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

/** The path of the declaration file beside a script, and of the script beside a declaration file. */
export function twinPaths(path: string): readonly string[] {
  return TWINS.flatMap(([ending, other]) => (ending.test(path) ? [path.replace(ending, other)] : []));
}

/** A script and the declaration file beside it are one module: importers see one, callers inside the other. */
export function twinsOf(
  symbol: Extract<SymbolRef, { kind: 'declaration' }>,
  context: BindContext,
): readonly ts.Symbol[] {
  const { modules } = context;
  return twinPaths(symbol.path).flatMap((path) => {
    const file = modules.program.file(path);
    const first = symbol.segments[0];
    if (file === undefined || first === undefined) return [];
    const top = topLevel({ file, name: first.name, ends: new Set() }, modules);
    const found =
      top.kind === 'found' ? descend(top.symbols, symbol.segments, modules.program.checker) : null;
    return found?.kind === 'found' ? found.symbols : [];
  });
}
