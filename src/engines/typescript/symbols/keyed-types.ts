import { ts } from '../compiler.ts';
import { alternatives } from '../syntax/alternatives.ts';
import { descendants } from '../syntax/descendants.ts';
import {
  argumentsOf,
  constraintOf,
  parametersOf,
  typeIn,
  type Argument,
  type Scope,
} from './type-arguments.ts';

/** The `T` of every `keyof T` that a type stands for. */
export function keyedTypes(
  type: ts.Type,
  checker: ts.TypeChecker,
  within: ReadonlySet<ts.Node> = new Set(),
): readonly ts.Type[] {
  // A union of literals remembers the `keyof` it came from, if that is of a type with a name; else its alias may tell.
  const { origin } = type as ts.Type & { readonly origin?: ts.Type };
  const source = origin ?? type;
  if ((source.flags & ts.TypeFlags.Index) !== 0) return [(source as ts.IndexType).type];
  if ((source.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = source.getConstraint();
    return constraint === undefined ? [] : keyedTypes(constraint, checker, within);
  }
  if (origin === undefined) return keysOfAlias(type, checker, within);
  return source.isUnion() ? source.types.flatMap((each) => keyedTypes(each, checker, within)) : [];
}

function keysOfAlias(
  { aliasSymbol, aliasTypeArguments }: ts.Type,
  checker: ts.TypeChecker,
  within: ReadonlySet<ts.Node>,
): readonly ts.Type[] {
  const alias = aliasSymbol?.declarations?.find(ts.isTypeAliasDeclaration);
  if (alias === undefined || within.has(alias) || !passesOnKeys(alias.type)) return [];
  const inner = new Set([...within, alias]);
  const scope = new Map<string, Argument>();
  alias.typeParameters?.forEach(({ name }, at) => {
    const type = aliasTypeArguments?.[at];
    if (type === undefined) return;
    scope.set(name.text, { type: () => type, keyed: () => keyedTypes(type, checker, inner) });
  });
  return keysIn(alias.type, { scope, checker, within: inner });
}

/** Where a type is read: what parameters stand for there, and the declarations on the way, which may lead back to themselves. */
export interface Inquiry {
  readonly scope: Scope;
  readonly checker: ts.TypeChecker;
  readonly within: ReadonlySet<ts.Node>;
}

/** The types whose keys a type argument, or an alternative of one, has to be among: `T` for `Omit<T, 'legacy'>`. */
export function keyedByArgument(argument: ts.TypeNode, checker: ts.TypeChecker): readonly ts.Type[] {
  return keyedAt(alternatives(argument), { scope: new Map(), checker, within: new Set() });
}

/** The same by what an argument is written for: a constraint, or what an alias does with its parameter. */
function keyedAt(argument: ts.TypeNode, inquiry: Inquiry): readonly ts.Type[] {
  const user = argument.parent;
  const index = argumentsOf(user)?.indexOf(argument) ?? -1;
  const owner = index < 0 ? undefined : parametersOf(user, inquiry.checker);
  const parameter = owner?.typeParameters?.[index];
  if (owner === undefined || parameter === undefined || inquiry.within.has(owner)) return [];
  const inner = entered(owner, user, inquiry);
  const constraint = parameter.constraint === undefined ? [] : keysIn(parameter.constraint, inner);
  if (!ts.isTypeAliasDeclaration(owner)) return constraint;
  return [...constraint, ...comparedIn(owner.type, parameter.name.text, inner)];
}

function entered(
  owner: ts.DeclarationWithTypeParameterChildren,
  user: ts.Node,
  { scope, checker, within }: Inquiry,
): Inquiry {
  const written = argumentsOf(user) ?? [];
  const inner = new Map<string, Argument>();
  owner.typeParameters?.forEach(({ name, default: fallback }, at) => {
    const node = written[at] ?? fallback;
    if (node === undefined) return;
    // A default may speak of the parameters before it.
    const place = node === fallback ? new Map(inner) : scope;
    inner.set(name.text, {
      type: () => typeIn(node, place, checker),
      keyed: () => keysIn(node, { scope: place, checker, within }),
    });
  });
  return { scope: inner, checker, within: new Set([...within, owner]) };
}

/** Where an alias compares a parameter with keys: `Exclude<T, U>` by its condition, `Omit<T, K>` by an `Exclude` in it. */
function comparedIn(body: ts.TypeNode, parameter: string, inquiry: Inquiry): readonly ts.Type[] {
  return descendants(body).flatMap((node) => {
    if (!ts.isTypeReferenceNode(node) || node.getText() !== parameter) return [];
    const whole = alternatives(node);
    const { parent } = whole;
    if (!ts.isConditionalTypeNode(parent)) return keyedAt(whole, inquiry);
    if (parent.extendsType === whole) return keysIn(parent.checkType, inquiry);
    return parent.checkType === whole ? keysIn(parent.extendsType, inquiry) : [];
  });
}

/** The `T` of every `keyof T` in a type as it is written, aliases followed. */
export function keysIn(node: ts.TypeNode, inquiry: Inquiry): readonly ts.Type[] {
  const { scope, checker, within } = inquiry;
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
    return [typeIn(node.type, scope, checker)];
  const argument = scope.get(node.getText());
  if (argument !== undefined) return argument.keyed();
  const parts = alternativesIn(node);
  if (parts !== null) return parts.flatMap((part) => keysIn(part, inquiry));
  const constraint = constraintOf(node, checker);
  if (constraint !== undefined) return keysIn(constraint, inquiry);
  const alias = parametersOf(node, checker);
  if (alias === undefined || !ts.isTypeAliasDeclaration(alias) || !passesOnKeys(alias.type))
    return keyedTypes(checker.getTypeFromTypeNode(node), checker, within);
  return within.has(alias) ? [] : keysIn(alias.type, entered(alias, node, inquiry));
}

/** What a type may be; of a condition, as in `Exclude<keyof T, 'a'>`, both of its results. */
function alternativesIn(node: ts.TypeNode): readonly ts.TypeNode[] | null {
  if (ts.isParenthesizedTypeNode(node)) return [node.type];
  if (ts.isUnionTypeNode(node)) return node.types;
  return ts.isConditionalTypeNode(node) ? [node.trueType, node.falseType] : null;
}

function passesOnKeys(type: ts.TypeNode): boolean {
  return alternativesIn(type) !== null || ts.isTypeOperatorNode(type) || ts.isTypeReferenceNode(type);
}
