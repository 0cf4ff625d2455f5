import { ts } from '../compiler.ts';
import { isImportCall, isRequire } from './module-specifiers.ts';

/** An import that expects to fail: a `require` or `import()` inside a `try` that has a `catch`. */
export function isGuarded(token: ts.Node): boolean {
  const statement = ts.findAncestor(token, ts.isStatement);
  if (statement === undefined || !loads(statement)) return false;
  const attempt = ts.findAncestor(statement, ts.isTryStatement);
  return (
    attempt?.catchClause !== undefined &&
    ts.findAncestor(statement, (node) => node === attempt.tryBlock) !== undefined
  );
}

function loads(node: ts.Node): boolean {
  return (
    isRequire(node) ||
    isImportCall(node) ||
    ts.forEachChild(node, (child) => loads(child) || undefined) === true
  );
}
