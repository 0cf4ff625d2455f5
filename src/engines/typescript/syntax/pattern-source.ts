import { ts } from '../compiler.ts';
import { isPatternLiteral, wrapped } from './expressions.ts';

/** What an assigned pattern takes apart, where it stands there as an expression: not so within another pattern, or in a loop. */
export function sourceOf(pattern: ts.Node): ts.Expression | null {
  const outer = wrapped(pattern);
  const { parent } = outer;
  const assigned = ts.isBinaryExpression(parent) && parent.left === outer;
  return assigned && !isPatternPart(parent) ? parent.right : null;
}

/** `{ a: {} = fallback }` within a pattern: what stands behind the `=` is a default. */
function isPatternPart(assignment: ts.BinaryExpression): boolean {
  const { parent } = assignment;
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === assignment && isPatternLiteral(parent.parent);
  return ts.isArrayLiteralExpression(parent) && isPatternLiteral(parent);
}
