import { ts } from '../compiler.ts';
import { isImportCall, isRequire } from '../syntax/module-specifiers.ts';
import { descendants } from '../syntax/descendants.ts';
import { spanOf } from '../syntax/spans.ts';
import type { Target } from '../targets/target.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder, Looked } from './blind-spot.ts';
import { spellingOf } from './spelling.ts';

/**
 * `import(name)` and `require(name)`: which module they load, no text tells. They can hide whole modules and defaults; and
 * other exports in files that hold the name, and not certainly as the old symbol.
 */
export const dynamicImports: BlindSpotFinder = (looked) => {
  const old = looked.targets.filter(({ query }) => query.role === 'old');
  if (old.length === 0) return [];
  const named = old.map((target) => ({ target, paths: holdersOf(target, looked) }));
  return [...looked.specifiers.computedImports()].flatMap((path) => {
    const hidden = named.filter(({ paths }) => paths === null || paths.has(path));
    const [first, ...others] = hidden.length === 0 ? [] : computedImports(path, looked);
    if (first === undefined) return [];
    const { line, column } = spanOf(first);
    const place = { line, column, count: others.length + 1 };
    return hidden.map(({ target }) => ({
      ...atFile('dynamic-import', path, target.query.symbol.text),
      ...place,
    }));
  });
};

/** The files in which the target could be what is loaded; null: in all of them. */
function holdersOf(target: Target, { texts, scan }: Looked): ReadonlySet<string> | null {
  const { query, address, isMember, global } = target;
  if (query.symbol.kind === 'module' || address?.names.at(-1) === 'default') return null;
  const spelling = isMember || global !== null ? null : spellingOf(target);
  const holders = spelling === null ? [] : [...texts.find(spelling.names, spelling.phrases).keys()];
  return new Set(holders.filter((path) => scan.matched.get(path)?.has(target) !== true));
}

function computedImports(path: string, { modules }: Looked): readonly ts.CallExpression[] {
  const file = modules.program.file(path);
  const nodes = file === undefined ? [] : descendants(file);
  return nodes.filter(isLoading).filter(isComputed);
}

function isLoading(node: ts.Node): node is ts.CallExpression {
  return isImportCall(node) || isRequire(node) || isContext(node);
}

/** `import.meta.glob('./*.ts')` and `require.context('.')` load whatever a bundler finds there. */
function isContext(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: object, name } = node.expression;
  if (ts.isMetaProperty(object)) return /^glob(?:Eager)?$/.test(name.text);
  return ts.isIdentifier(object) && object.text === 'require' && name.text === 'context';
}

function isComputed(call: ts.CallExpression): boolean {
  const [specifier] = call.arguments;
  return specifier !== undefined && (isContext(call) || !ts.isStringLiteralLike(specifier));
}
