import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** `import(name)` and `require(name)`: which module they load, no text tells. They can hide whole modules and defaults. */
export const dynamicImports: BlindSpotFinder = ({ targets, specifiers }) => {
  const hidden = targets.filter(
    ({ query, address }) =>
      query.role === 'old' && (query.symbol.kind === 'module' || address?.names.at(-1) === 'default'),
  );
  if (hidden.length === 0) return [];
  return hidden.flatMap(({ query }) =>
    [...specifiers.computedImports()].map(([path, place]) => ({
      ...atFile('dynamic-import', path, query.symbol.text),
      ...place,
    })),
  );
};
