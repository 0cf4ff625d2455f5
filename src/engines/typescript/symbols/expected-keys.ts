import type { ts } from '../compiler.ts';
import { checkerInternals, WITHOUT_OWN_INFERENCE } from '../program/internals.ts';
import { keyedTypes, keysIn } from './keyed-types.ts';
import type { Modules } from './modules.ts';
import { writtenFor } from './written-types.ts';

/**
 * The types of which an expression has to be a key. The compiler remembers that for types with a name alone; for `keyof
 * typeof ROUTES` the annotation is read.
 */
export function expectedKeys(expression: ts.Expression, modules: Modules): readonly ts.Type[] {
  const checker = checkerInternals(modules.program.checker);
  const expected = checker.getContextualType(expression, WITHOUT_OWN_INFERENCE);
  if (expected === undefined) return [];
  const keyed = keyedTypes(expected, checker);
  if (keyed.length > 0) return keyed;
  const written = writtenFor(expression, modules);
  if (written === null) return [];
  return keysIn(written.type, { scope: written.scope, checker, within: new Set() });
}
