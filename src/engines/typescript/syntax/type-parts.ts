import { ts } from '../compiler.ts';

/** `K` of `K[]`, `readonly K[]`, `Array<K>`, `Iterable<K>`, `Promise<K>` and `[string, K]`; beside `null` as well. */
export function elementIn(list: ts.TypeNode, index: number): ts.TypeNode | null {
  if (ts.isTypeOperatorNode(list) || ts.isParenthesizedTypeNode(list)) return elementIn(list.type, index);
  if (ts.isArrayTypeNode(list)) return list.elementType;
  if (ts.isTupleTypeNode(list)) return memberAt(list, index);
  if (!ts.isUnionTypeNode(list))
    return ts.isTypeReferenceNode(list) ? (list.typeArguments?.[0] ?? null) : null;
  return list.types.map((type) => elementIn(type, index)).find((type) => type !== null) ?? null;
}

function memberAt({ elements }: ts.TupleTypeNode, index: number): ts.TypeNode | null {
  const member = elements[index];
  if (member === undefined) return null;
  return ts.isNamedTupleMember(member) ? member.type : member;
}

/** `K` of `() => K`. */
export function resultIn(type: ts.TypeNode): ts.TypeNode | null {
  if (ts.isParenthesizedTypeNode(type)) return resultIn(type.type);
  return ts.isFunctionTypeNode(type) ? type.type : null;
}
