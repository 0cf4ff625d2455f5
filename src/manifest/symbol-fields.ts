import * as z from 'zod';
import { glob, oneOrList, parsedText, strictMap, textPattern, unbuilt } from './fields.ts';
import { readInside } from './inside.ts';
import { readSymbol } from './symbol.ts';
import type { IndexedWorld } from './world.ts';

export type SymbolFields = ReturnType<typeof symbolFields>;

/** The fields whose spelling depends on the tree: symbols, and places that are globs or symbols. */
export function symbolFields(world: IndexedWorld) {
  const address = parsedText(
    'A symbol: src/file.ts#name, src/file.ts#Class.member, src/file.ts, package, package#name, global:name.',
    (text) => readSymbol(text, world),
  );
  const pattern = strictMap({
    text: textPattern,
    in: oneOrList(glob).register(z.globalRegistry, { description: 'The files to search.' }),
  })
    .superRefine(unbuilt('symbol: { text, in }', 'value'))
    .register(z.globalRegistry, { description: 'The last resort: a pattern in files.' });
  return {
    symbol: z
      .union([address, pattern])
      .register(z.globalRegistry, { id: 'symbol', description: 'A symbol: an address, or a pattern.' }),
    inside: oneOrList(
      parsedText('A glob, or a function, class or module: src/jobs/**, src/jobs/mail.ts#send', (text) =>
        readInside(text, world),
      ),
    ),
  };
}
