import { ts } from '../compiler.ts';

/** The whole of the alternatives that a type is one of: `'a' | 'b'` of `'a'`. */
export function alternatives(type: ts.TypeNode): ts.TypeNode {
  let outer: ts.Node = type;
  while (ts.isUnionTypeNode(outer.parent) || ts.isParenthesizedTypeNode(outer.parent)) outer = outer.parent;
  return outer as ts.TypeNode;
}
