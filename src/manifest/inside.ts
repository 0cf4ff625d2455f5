import { CutoverError } from '../errors.ts';
import type { Inside } from '../model/manifest.ts';
import { compileGlob } from './glob.ts';
import { readSymbol } from './symbol.ts';
import type { IndexedWorld } from './world.ts';

/**
 * Reads a place to stand in: a symbol where a `#` stands outside quotes, else a glob.
 * @throws CutoverError where it is malformed, or names what nothing can stand in.
 */
export function readInside(text: string, world: IndexedWorld): Inside {
  if (!text.replace(/"(?:[^"\\]|\\.)*"/g, '').includes('#'))
    return { kind: 'files', glob: compileGlob(text) };
  const symbol = readSymbol(text, world);
  if (symbol.kind === 'declaration') return { kind: 'symbol', symbol };
  throw CutoverError.of(
    `${JSON.stringify(text)} is not a function, class or module of the tree`,
    'write src/file.ts#name or a glob',
  );
}
