import { ts } from '../compiler.ts';
import { isImportCall, isRequire } from '../syntax/module-specifiers.ts';
import { descendants } from '../syntax/descendants.ts';
import { spanOf } from '../syntax/spans.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { onePerSymbol } from './one-per-symbol.ts';

/** `import(name)` and `require(name)`: which module they load, no text tells. They can hide whole modules and defaults. */
export const dynamicImports: BlindSpotFinder = (looked) => {
  const hidden = looked.targets.filter(
    ({ query, address }) =>
      query.role === 'old' && (query.symbol.kind === 'module' || address?.names.at(-1) === 'default'),
  );
  if (hidden.length === 0) return [];
  return [...looked.specifiers.computedImports()].flatMap((path) => {
    const [first, ...others] = computedImports(path, looked);
    if (first === undefined) return [];
    const { line, column } = spanOf(first);
    const place = { line, column, count: others.length + 1 };
    return onePerSymbol(hidden).map(({ query }) => ({
      ...atFile('dynamic-import', path, query.symbol.text),
      ...place,
    }));
  });
};

function computedImports(path: string, { modules }: Looked): readonly ts.CallExpression[] {
  const file = modules.program.file(path);
  const nodes = file === undefined ? [] : descendants(file);
  return nodes.filter((node) => isImportCall(node) || isRequire(node)).filter(isComputed);
}

function isComputed({ arguments: [specifier] }: ts.CallExpression): boolean {
  return specifier !== undefined && !ts.isStringLiteralLike(specifier);
}
