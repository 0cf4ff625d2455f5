import { ts } from '../compiler.ts';
import { isImportCall, isRequire } from '../syntax/module-specifiers.ts';
import { spanOf } from '../syntax/spans.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';

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
    return hidden.map(({ query }) => ({ ...atFile('dynamic-import', path, query.symbol.text), ...place }));
  });
};

function computedImports(path: string, { modules }: Looked): readonly ts.CallExpression[] {
  const file = modules.program.file(path);
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if ((isImportCall(node) || isRequire(node)) && isComputed(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  if (file !== undefined) visit(file);
  return found;
}

function isComputed({ arguments: [specifier] }: ts.CallExpression): boolean {
  return specifier !== undefined && !ts.isStringLiteralLike(specifier);
}
