import { ts } from '../compiler.ts';
import { pathOf } from '../program/source-files.ts';
import type { Modules } from '../symbols/modules.ts';
import { amdModules } from '../syntax/amd.ts';
import { isImportCall, isRequire } from '../syntax/module-specifiers.ts';
import { descendants } from '../syntax/descendants.ts';
import { isPatternLoad, mayLoad } from '../syntax/pattern-loads.ts';
import { spanOf } from '../syntax/spans.ts';
import { sameModule } from '../targets/same-module.ts';
import type { Target } from '../targets/target.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { onePerSymbol } from './one-per-symbol.ts';
import { spellingOf } from './spelling.ts';

/**
 * `import(name)`, `require(name)` and `import.meta.glob('./*.ts')`: which modules they load, no specifier tells; and what
 * `define(['./m'], (m) => …)` takes from one, nobody follows. They can hide whole modules and defaults; and other exports
 * in files that hold the name, and not certainly as the old symbol.
 */
export const dynamicImports: BlindSpotFinder = (looked) => {
  const old = looked.targets.filter(({ query }) => query.role === 'old');
  if (old.length === 0) return [];
  const named = old.map((target) => ({ target, paths: holdersOf(target, looked) }));
  return looked.specifiers.computedImports(unionOf(named)).flatMap((path) => {
    const hidden = onePerSymbol(
      named.filter(({ paths }) => paths === null || paths.has(path)).map(({ target }) => target),
    );
    const calls = hidden.length === 0 ? [] : computedImports(path, looked);
    return hidden.flatMap((target) => {
      const reaching = calls.filter((call) => mayReach(call, target, looked.modules));
      const [first] = reaching;
      if (first === undefined) return [];
      const { line, column } = spanOf(first);
      const place = { line, column, count: reaching.length };
      return [{ ...atFile('dynamic-import', path, target.query.symbol.text), ...place }];
    });
  });
};

/** The files in which the target could be what is loaded; null: in all of them. */
function holdersOf(target: Target, { texts, scan }: Looked): ReadonlySet<string> | null {
  const { query, address, isMember, global } = target;
  if (query.symbol.kind === 'module' || address?.names.at(-1) === 'default') return null;
  const spelling = isMember || global !== null ? null : spellingOf(target);
  const holders = spelling === null ? [] : [...texts.find(spelling.needles).keys()];
  return new Set(holders.filter((path) => scan.matched.get(path)?.has(target) !== true));
}

/** The files in which any of them could be; null: in all. */
function unionOf(
  named: readonly { readonly paths: ReadonlySet<string> | null }[],
): ReadonlySet<string> | null {
  const union = new Set<string>();
  for (const { paths } of named) {
    if (paths === null) return null;
    paths.forEach((path) => union.add(path));
  }
  return union;
}

function computedImports(path: string, { modules }: Looked): readonly ts.CallExpression[] {
  const file = modules.program.file(path);
  const nodes = file === undefined ? [] : descendants(file);
  return nodes.filter(
    (node): node is ts.CallExpression =>
      isPatternLoad(node) ||
      amdModules(node) !== null ||
      ((isImportCall(node) || isRequire(node)) && isComputed(node)),
  );
}

function isComputed({ arguments: [specifier] }: ts.CallExpression): boolean {
  return specifier !== undefined && !ts.isStringLiteralLike(specifier);
}

/** A pattern says at least in which folder to look; a package is in none. */
function mayReach(call: ts.CallExpression, target: Target, modules: Modules): boolean {
  const { query, address } = target;
  const list = amdModules(call);
  if (list !== null) return mayHandOver(list, target, modules);
  if (!isPatternLoad(call)) return true;
  const { symbol } = query;
  const from = pathOf(call.getSourceFile().fileName);
  if (symbol.kind === 'module' && symbol.glob === null) return mayLoad(call, from, symbol.path);
  return address?.module.kind === 'file'
    ? mayLoad(call, from, address.module.path)
    : symbol.kind === 'module';
}

/** A callback is handed the modules of a list: what it takes from them is not followed. Whole modules count in the list. */
function mayHandOver(list: ts.ArrayLiteralExpression, target: Target, modules: Modules): boolean {
  const literals = list.elements.filter(ts.isStringLiteralLike);
  if (literals.length < list.elements.length) return true;
  const isWhole = target.query.symbol.kind === 'module' || target.query.symbol.kind === 'package';
  return !isWhole && literals.some((literal) => sameModule(literal, target, modules));
}
