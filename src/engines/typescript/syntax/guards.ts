import { ts } from '../compiler.ts';
import { descendants } from './descendants.ts';
import { nearest } from './nearest.ts';
import { isImportCall, isRequire } from './module-specifiers.ts';

/** An import that expects to fail: a `require` or `import()` inside a `try` that has a `catch`. */
export function isGuarded(token: ts.Node): boolean {
  const statement = statementAround(token);
  const attempt = statement === undefined ? undefined : tryAround(statement);
  if (statement === undefined || attempt?.catchClause === undefined) return false;
  const { tryBlock } = attempt;
  return statement.pos >= tryBlock.pos && statement.end <= tryBlock.end && loads(statement);
}

const statementAround = nearest(ts.isStatement);
const tryAround = nearest(ts.isTryStatement);

/** Remembered: a statement may be as long as its file, and hold thousands of usages. */
const known = new WeakMap<ts.Node, boolean>();

function loads(statement: ts.Node): boolean {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const answer = descendants(statement).some((node) => isRequire(node) || isImportCall(node));
  known.set(statement, answer);
  return answer;
}
