import { ts } from '../compiler.ts';
import { descendants } from './descendants.ts';
import { isImportCall, isRequire } from './module-specifiers.ts';

/** An import that expects to fail: a `require` or `import()` inside a `try` that has a `catch`. */
export function isGuarded(token: ts.Node): boolean {
  const statement = ts.findAncestor(token, ts.isStatement);
  const attempt = ts.findAncestor(statement, ts.isTryStatement);
  if (statement === undefined || attempt?.catchClause === undefined) return false;
  // Asked last: a statement may be as long as its file, and hold thousands of usages.
  return ts.findAncestor(statement, (node) => node === attempt.tryBlock) !== undefined && loads(statement);
}

function loads(statement: ts.Node): boolean {
  return descendants(statement).some((node) => isRequire(node) || isImportCall(node));
}
