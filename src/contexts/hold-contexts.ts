import type { Context, ForbiddenEntry } from '../model/manifest.ts';
import type { HeldContext } from '../model/outcome.ts';
import type { Usage } from '../model/usage.ts';
import { all } from './all.ts';
import { any } from './any.ts';
import { type Certainty, weakest } from './certainty.ts';
import type { ContextKind, ContextMap, ContextWorld, Holds, Scope } from './context.ts';
import { inside } from './inside.ts';
import { kind } from './kind.ts';
import { not } from './not.ts';
import { outside } from './outside.ts';

// Annotated, not `satisfies`: only so can the compiler pair a context with the entry of its own kind.
const CONTEXTS: { readonly [K in ContextKind]: Holds<K> } = { any, inside, outside, kind, not, all };

/**
 * The entries of `forbidden` that a usage stands in, in the manifest's order.
 * An entry is certain only where the usage itself is.
 */
export function holdContexts(
  usage: Usage,
  forbidden: readonly ForbiddenEntry[],
  world: ContextWorld,
): readonly HeldContext[] {
  const scope: Scope = { world, answer: (context: Context) => answer(context, usage, scope) };
  return forbidden.flatMap(({ context }, entry) => {
    const certainty = scope.answer(context);
    if (certainty === 'no') return [];
    return [{ entry, certain: weakest([certainty, usage.confidence]) === 'certain', chain: [] }];
  });
}

function answer<K extends ContextKind>(
  context: ContextMap[K] & { readonly kind: K },
  usage: Usage,
  scope: Scope,
): Certainty {
  const holds: Holds<K> = CONTEXTS[context.kind];
  return holds(context, usage, scope);
}
