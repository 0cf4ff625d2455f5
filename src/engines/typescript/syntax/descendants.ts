import { ts } from '../compiler.ts';

/**
 * A node and everything under it, in order of place. Without recursion: generated code is nested deeper than a stack.
 * @param enter false: the node is left out, with all under it
 */
export function descendants(
  root: ts.Node,
  enter: (node: ts.Node) => boolean = () => true,
): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!enter(node)) continue;
    found.push(node);
    const first = pending.length;
    ts.forEachChild(node, (child) => void pending.push(child));
    reverseFrom(pending, first);
  }
  return found;
}

function reverseFrom(nodes: ts.Node[], first: number): void {
  for (let low = first, high = nodes.length - 1; low < high; low += 1, high -= 1) {
    const [a, b] = [nodes[low], nodes[high]];
    if (a === undefined || b === undefined) return;
    nodes[low] = b;
    nodes[high] = a;
  }
}
