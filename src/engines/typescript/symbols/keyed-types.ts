import { ts } from '../compiler.ts';
import { alternatives } from '../syntax/alternatives.ts';

/** The `T` of every `keyof T` that a type stands for. A union of literals remembers the `keyof` it came from. */
export function keyedTypes(type: ts.Type): readonly ts.Type[] {
  const { origin } = type as ts.Type & { readonly origin?: ts.Type };
  const source = origin ?? type;
  if ((source.flags & ts.TypeFlags.Index) !== 0) return [(source as ts.IndexType).type];
  if ((source.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = source.getConstraint();
    return constraint === undefined ? [] : keyedTypes(constraint);
  }
  return source.isUnion() && origin !== undefined ? source.types.flatMap(keyedTypes) : [];
}

/** The types whose keys a type argument, or an alternative of one, has to be among: `T` for `Omit<T, 'legacy'>`. */
export function keyedByArgument(argument: ts.TypeNode, checker: ts.TypeChecker): readonly ts.Type[] {
  const whole = alternatives(argument);
  const { parent } = whole;
  const index = argumentsOf(parent)?.indexOf(whole) ?? -1;
  return index < 0 ? [] : keyedAt({ user: parent, index, scope: new Map() }, checker);
}

/** What the type parameters in sight of a type stand for: as a type, and as the types whose keys it may be. */
export type Scope = ReadonlyMap<
  string,
  { readonly type: () => ts.Type; readonly keyed: () => readonly ts.Type[] }
>;

interface ArgumentPlace {
  readonly user: ts.Node;
  readonly index: number;
  readonly scope: Scope;
}

function keyedAt({ user, index, scope }: ArgumentPlace, checker: ts.TypeChecker): readonly ts.Type[] {
  const owner = parametersOf(user, checker);
  const parameter = owner?.typeParameters?.[index];
  if (owner === undefined || parameter === undefined) return [];
  const inner = scopeOf(owner, argumentsOf(user) ?? [], { scope, checker });
  const constraint = parameter.constraint === undefined ? [] : keysIn(parameter.constraint, inner, checker);
  if (!ts.isTypeAliasDeclaration(owner)) return constraint;
  return [...constraint, ...comparedIn(owner.type, { name: parameter.name.text, scope: inner }, checker)];
}

function scopeOf(
  owner: ts.DeclarationWithTypeParameterChildren,
  written: readonly ts.TypeNode[],
  { scope, checker }: { readonly scope: Scope; readonly checker: ts.TypeChecker },
): Scope {
  return new Map(
    (owner.typeParameters ?? []).flatMap(({ name }, at) => {
      const node = written[at];
      if (node === undefined) return [];
      const argument = {
        type: () => typeIn(node, scope, checker),
        keyed: () => keysIn(node, scope, checker),
      };
      return [[name.text, argument] as const];
    }),
  );
}

/** Where an alias compares the parameter with keys: `Exclude<T, U>` by its condition, `Omit<T, K>` by an `Exclude` in it. */
function comparedIn(
  body: ts.TypeNode,
  parameter: { readonly name: string; readonly scope: Scope },
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  const isParameter = (node: ts.TypeNode): boolean => node.getText() === parameter.name;
  if (ts.isConditionalTypeNode(body))
    return isParameter(body.extendsType) ? keysIn(body.checkType, parameter.scope, checker) : [];
  const { scope } = parameter;
  return (argumentsOf(body) ?? []).flatMap((argument, index) =>
    isParameter(argument)
      ? keyedAt({ user: body, index, scope }, checker)
      : comparedIn(argument, parameter, checker),
  );
}

/** The `T` of every `keyof T` in a type as it is written, aliases followed. */
export function keysIn(node: ts.TypeNode, scope: Scope, checker: ts.TypeChecker): readonly ts.Type[] {
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
    return [typeIn(node.type, scope, checker)];
  const argument = scope.get(node.getText());
  if (argument !== undefined) return argument.keyed();
  if (ts.isParenthesizedTypeNode(node)) return keysIn(node.type, scope, checker);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => keysIn(part, scope, checker));
  const alias = parametersOf(node, checker);
  if (alias === undefined || !ts.isTypeAliasDeclaration(alias) || !isUnionOrKeys(alias.type))
    return keyedTypes(checker.getTypeFromTypeNode(node));
  return keysIn(alias.type, scopeOf(alias, argumentsOf(node) ?? [], { scope, checker }), checker);
}

function isUnionOrKeys(type: ts.TypeNode): boolean {
  return ts.isUnionTypeNode(type) || ts.isTypeOperatorNode(type) || ts.isTypeReferenceNode(type);
}

function typeIn(node: ts.TypeNode, scope: Scope, checker: ts.TypeChecker): ts.Type {
  return scope.get(node.getText())?.type() ?? checker.getTypeFromTypeNode(node);
}

function argumentsOf(user: ts.Node): readonly ts.TypeNode[] | undefined {
  const takes =
    ts.isTypeReferenceNode(user) ||
    ts.isExpressionWithTypeArguments(user) ||
    ts.isImportTypeNode(user) ||
    ts.isCallExpression(user) ||
    ts.isNewExpression(user);
  return takes ? user.typeArguments : undefined;
}

/** The declaration whose type parameters the arguments fill. */
function parametersOf(
  user: ts.Node,
  checker: ts.TypeChecker,
): ts.DeclarationWithTypeParameterChildren | undefined {
  if (ts.isCallExpression(user)) return checker.getResolvedSignature(user)?.getDeclaration();
  const name = nameOf(user);
  const symbol = name === null ? undefined : checker.getSymbolAtLocation(name);
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations?.find(
    (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassLike(node),
  );
}

function nameOf(user: ts.Node): ts.Node | null {
  if (ts.isTypeReferenceNode(user)) return user.typeName;
  if (ts.isImportTypeNode(user)) return user.qualifier ?? null;
  return ts.isExpressionWithTypeArguments(user) || ts.isNewExpression(user) ? user.expression : null;
}
