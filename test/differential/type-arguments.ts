import { ts } from '@ts-morph/common';

/** The whole type argument that a literal is, or is an alternative of. */
export function argumentAround(node: ts.Node): ts.Node {
  const { parent } = node;
  return ts.isUnionTypeNode(parent) || ts.isParenthesizedTypeNode(parent) ? argumentAround(parent) : node;
}

/** The type that takes a string as an argument, alone or among alternatives: `Omit<T, 'legacy'>`. */
export function takerOf(token: ts.Node): ts.NodeWithTypeArguments | null {
  if (!ts.isLiteralTypeNode(token.parent)) return null;
  const { parent } = argumentAround(token.parent);
  const takes =
    ts.isTypeReferenceNode(parent) || ts.isExpressionWithTypeArguments(parent) || ts.isImportTypeNode(parent);
  return takes ? parent : null;
}
