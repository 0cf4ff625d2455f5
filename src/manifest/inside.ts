import { CutoverError } from '../errors.ts';
import type { Glob, Inside, SymbolRef } from '../model/manifest.ts';
import { compileGlob } from './glob.ts';
import { itemsAt } from './items-at.ts';
import type { Spot } from './items-at.ts';
import { readSymbol } from './symbol.ts';
import type { IndexedWorld } from './world.ts';

/** The places to stand in that a value names, one or many. */
export function insideAt(
  value: string | readonly string[],
  spot: Spot,
  world: IndexedWorld,
): readonly Inside[] {
  return itemsAt(value, spot).map(({ item, place }) => {
    const read = readInside(item, world);
    return read.kind === 'files'
      ? { kind: 'files', glob: { ...read.glob, place } }
      : { kind: 'symbol', symbol: read.symbol, place };
  });
}

/** `%23` is a `#` of the path, where no file is called so. */
function compilePath(text: string, world: IndexedWorld): Glob {
  const path = world.isFile(text) ? text : text.replaceAll('%23', '#');
  return { ...compileGlob(path), text };
}

/**
 * Reads a place to stand in: a symbol where a `#` stands outside quotes, else a glob.
 * @throws CutoverError where it is malformed, or names what nothing can stand in.
 */
export function readInside(
  text: string,
  world: IndexedWorld,
): { readonly kind: 'files'; readonly glob: Glob } | { readonly kind: 'symbol'; readonly symbol: SymbolRef } {
  const isPath = !text.replace(/"(?:[^"\\]|\\.)*"/g, '').includes('#') || world.isFile(text);
  if (isPath) return { kind: 'files', glob: compilePath(text, world) };
  const symbol = readSymbol(text, world);
  if (symbol.kind === 'declaration') return { kind: 'symbol', symbol };
  throw CutoverError.of(
    `${JSON.stringify(text)} is not a function, class or module of the tree`,
    'write src/file.ts#name or a glob',
  );
}
