import { isLib } from '../program/libs.ts';
import { usageAt, type BareUsage } from '../usage-facts.ts';
import { nameNodeOf } from './declared-nodes.ts';
import type { Target } from './target.ts';

/** `removed: true`, and yet there is a declaration at the old address. */
export function redeclarations(targets: readonly Target[]): readonly BareUsage[] {
  return targets.flatMap((target) => {
    const { query, extents } = target;
    if (!query.removed || query.symbol.kind !== 'declaration') return [];
    const own = extents.filter((node) => !isLib(node.getSourceFile().fileName));
    return own.map((node) =>
      usageAt(nameNodeOf(node), { symbol: query.symbol.text, kind: 'redeclared', reason: null }),
    );
  });
}
