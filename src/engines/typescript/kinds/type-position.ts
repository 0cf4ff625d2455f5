import { ts } from '../compiler.ts';

/** Does the token stand where only types are: an annotation, a type argument, `typeof x` and `keyof` in types? */
export function isTypePosition(token: ts.Node): boolean {
  let node = token;
  while (ts.isQualifiedName(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isTypeQueryNode(parent) || ts.isTypeReferenceNode(parent) || ts.isImportTypeNode(parent))
    return true;
  if (ts.isTypePredicateNode(parent) || ts.isTypeParameterDeclaration(parent)) return true;
  return ts.isLiteralTypeNode(parent) || ts.isTypeElement(parent);
}
