import { posix } from 'node:path';
import { ts } from '../compiler.ts';

/** `import.meta.glob('./*.ts')` and `require.context('./pages')`: a bundler puts a module in for every file that fits. */
export function isPatternLoad(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: object, name } = node.expression;
  if (ts.isMetaProperty(object)) return name.text === 'glob' || name.text === 'globEager';
  return ts.isIdentifier(object) && object.text === 'require' && name.text === 'context';
}

/**
 * May such a call load a file? Everything below the folder in front of a pattern's first wildcard may be.
 * @param from the path of the file that holds the call
 */
export function mayLoad({ arguments: [first] }: ts.CallExpression, from: string, path: string): boolean {
  const patterns = patternsIn(first);
  return patterns === null || patterns.some((pattern) => path.startsWith(folderOf(pattern, from)));
}

/** Null where they are not all written out. */
function patternsIn(argument: ts.Expression | undefined): readonly string[] | null {
  if (argument === undefined) return null;
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isArrayLiteralExpression(argument)) return null;
  const literals = argument.elements.filter(ts.isStringLiteralLike);
  const positive = literals.flatMap(({ text }) => (text.startsWith('!') ? [] : [text]));
  return literals.length === argument.elements.length ? positive : null;
}

/** An alias in front (`@/pages`) leads to a folder that only the bundler knows: any. */
function folderOf(pattern: string, from: string): string {
  const [fixed = ''] = pattern.split(/[*?{[(]/);
  if (fixed.startsWith('/')) return fixed.slice(1);
  return /^\.\.?(?:\/|$)/.test(fixed) ? posix.join(posix.dirname(from), fixed).replace(/^\.\/?$/, '') : '';
}
