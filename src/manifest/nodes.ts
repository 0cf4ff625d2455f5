import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';

export interface Visited {
  readonly node: Node;
  /** The name of the nearest key above; null for keys themselves. */
  readonly key: string | null;
}

/** Every key and value below a node, in the order of the text. */
export function* nodesOf(root: Node | null): Iterable<Visited> {
  const pending: { readonly node: Node | null; readonly key: string | null }[] = [{ node: root, key: null }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, key } = next;
    if (node === null) continue;
    yield { node, key };
    for (const child of childrenOf(node, key).toReversed()) pending.push(child);
  }
}

function childrenOf(node: Node, key: string | null) {
  if (isSeq<Node>(node)) return node.items.map((item) => ({ node: item, key }));
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.flatMap((pair) => [
    { node: pair.key, key: null },
    { node: pair.value, key: isScalar(pair.key) ? String(pair.key.value) : key },
  ]);
}
