import { ts } from '../compiler.ts';

/** What a type parameter stands for: as a type, and as the types whose keys it may be. */
export interface Argument {
  readonly type: () => ts.Type;
  readonly keyed: () => readonly ts.Type[];
}

/** The type parameters in sight of a type. */
export type Scope = ReadonlyMap<string, Argument>;

export function argumentsOf(user: ts.Node): readonly ts.TypeNode[] | undefined {
  const takes =
    ts.isTypeReferenceNode(user) ||
    ts.isExpressionWithTypeArguments(user) ||
    ts.isImportTypeNode(user) ||
    ts.isCallExpression(user) ||
    ts.isNewExpression(user);
  return takes ? user.typeArguments : undefined;
}

/** The declaration whose type parameters the arguments fill. */
export function parametersOf(
  user: ts.Node,
  checker: ts.TypeChecker,
): ts.DeclarationWithTypeParameterChildren | undefined {
  if (ts.isCallExpression(user)) return checker.getResolvedSignature(user)?.getDeclaration();
  return declarationsNamed(user, checker).find(
    (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassLike(node),
  );
}

/** What a type says of a parameter of another that it refers to: `keyof T` for the `P` of `{ [P in keyof T]: … }`. */
export function constraintOf(reference: ts.Node, checker: ts.TypeChecker): ts.TypeNode | undefined {
  return declarationsNamed(reference, checker).find(ts.isTypeParameterDeclaration)?.constraint;
}

function declarationsNamed(user: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const name = nameOf(user);
  const symbol = name === null ? undefined : checker.getSymbolAtLocation(name);
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
}

function nameOf(user: ts.Node): ts.Node | null {
  if (ts.isTypeReferenceNode(user)) return user.typeName;
  if (ts.isImportTypeNode(user)) return user.qualifier ?? null;
  return ts.isExpressionWithTypeArguments(user) || ts.isNewExpression(user) ? user.expression : null;
}

/** The type that is written at a place where parameters stand for something. */
export function typeIn(node: ts.TypeNode, scope: Scope, checker: ts.TypeChecker): ts.Type {
  const argument = scope.get(node.getText());
  if (argument !== undefined) return argument.type();
  if (ts.isParenthesizedTypeNode(node)) return typeIn(node.type, scope, checker);
  const member = ts.isIndexedAccessTypeNode(node) ? memberOf(node, scope, checker) : null;
  return member ?? checker.getTypeFromTypeNode(node);
}

/** `T['definition']`, with what `T` stands for. */
function memberOf(
  { objectType, indexType }: ts.IndexedAccessTypeNode,
  scope: Scope,
  checker: ts.TypeChecker,
): ts.Type | null {
  if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteralLike(indexType.literal)) return null;
  const object = checker.getApparentType(typeIn(objectType, scope, checker));
  const property = checker.getPropertyOfType(object, indexType.literal.text);
  return property === undefined ? null : checker.getTypeOfSymbol(property);
}
