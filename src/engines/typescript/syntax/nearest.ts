import type { ts } from '../compiler.ts';

/** Steps after which the way up is remembered: code that people write is not nested so deep. */
const LONG = 64;
/** Steps between two looks at what is remembered. */
const STRIDE = 16;

/**
 * Makes a search for the nearest node that is wanted: the node itself, or one around it. As `ts.findAncestor`, but an
 * expression of thousands of tokens nests them as deep, and each way up would be as long: the nodes on a long one
 * remember where it ends.
 */
export function nearest<T extends ts.Node>(
  isWanted: (node: ts.Node) => node is T,
): (node: ts.Node) => T | undefined {
  const ends = new WeakMap<ts.Node, T | null>();
  return (node) => {
    let end: T | null | undefined;
    let steps = 0;
    for (let at: ts.Node | undefined = node; at !== undefined && end === undefined; at = parentOf(at)) {
      if (isWanted(at)) end = at;
      else if (++steps % STRIDE === 0) end = ends.get(at);
    }
    if (steps >= LONG) remember(ends, { from: node, steps, end: end ?? null });
    return end ?? undefined;
  };
}

function remember<T extends ts.Node>(
  ends: WeakMap<ts.Node, T | null>,
  way: { readonly from: ts.Node; readonly steps: number; readonly end: T | null },
): void {
  let at = way.from;
  for (let step = 0; step < way.steps; step += 1) {
    ends.set(at, way.end);
    at = at.parent;
  }
}

/** A source file has none, whatever the types say. */
function parentOf(node: ts.Node): ts.Node | undefined {
  return node.parent;
}
