import { ts } from '../compiler.ts';

/**
 * The members that a type alias writes down itself, in the literals of its intersections and unions. They are its own:
 * in `type Named = Base & { name: 'named' }` the base's `name` is another member, and `Base` may not even resolve.
 */
export function writtenMembers(alias: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const literals = (alias.declarations ?? []).flatMap((node) =>
    ts.isTypeAliasDeclaration(node) ? literalsOf(node.type) : [],
  );
  return literals.flatMap((literal) => checker.getPropertiesOfType(checker.getTypeFromTypeNode(literal)));
}

function literalsOf(type: ts.TypeNode): readonly ts.TypeLiteralNode[] {
  if (ts.isParenthesizedTypeNode(type)) return literalsOf(type.type);
  if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  return ts.isTypeLiteralNode(type) ? [type] : [];
}
