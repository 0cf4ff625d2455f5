import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import type { Modules } from '../symbols/modules.ts';
import { extend, originsOf } from '../symbols/origins.ts';
import { fromMissingPackage, openBase } from '../symbols/unknown-receivers.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';
import { namedBy, nameOf } from '../syntax/tokens.ts';

/** The name of a class or interface member: it overrides or implements what a base type declares under it. */
export const classMember: Form = {
  name: 'override',
  fits: (token) => memberOwner(token) !== null,
  denote(token, modules) {
    const owner = memberOwner(token);
    if (owner === null) return [];
    const bases = baseMembers(owner.container, { name: nameOf(token), isStatic: owner.isStatic }, modules);
    if (bases.length === 0) return ofMissingBase(owner.container, nameOf(token), modules);
    return bases.map((symbol) => ({
      ...NOTHING,
      symbols: linksOf(symbol, modules),
      kind: 'override' as const,
    }));
  },
};

type Container = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

interface Member {
  readonly name: string;
  readonly isStatic: boolean;
}

function memberOwner(token: ts.Node): {
  readonly container: Container;
  readonly isStatic: boolean;
} | null {
  const element = namedBy(token);
  if (element === null || ts.isPrivateIdentifier(token)) return null;
  if (ts.isParameter(element)) return parameterProperty(element, token);
  if (!ts.isClassElement(element) && !ts.isTypeElement(element)) return null;
  const named =
    element.name !== undefined && ts.isComputedPropertyName(element.name)
      ? element.name.expression
      : element.name;
  const container = element.parent;
  if (named !== token || !(ts.isClassLike(container) || ts.isInterfaceDeclaration(container))) return null;
  return { container, isStatic: isStaticElement(element) };
}

function isStaticElement(element: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(element) ? ts.getModifiers(element) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) === true;
}

/** `constructor(public legacy: string)` declares a member too. */
function parameterProperty(
  parameter: ts.ParameterDeclaration,
  token: ts.Node,
): ReturnType<typeof memberOwner> {
  const constructor = parameter.parent;
  if (parameter.name !== token || !ts.isParameterPropertyDeclaration(parameter, constructor)) return null;
  const container = constructor.parent;
  return ts.isClassLike(container) ? { container, isStatic: false } : null;
}

/** `class Cart extends React.PureComponent`, where React is not installed: what that inherits nobody can say. */
function ofMissingBase(container: Container, name: string, modules: Modules): readonly Denotation[] {
  const { checker } = modules.program;
  const base = openBase(checker.getTypeAtLocation(container), checker);
  if (base === null || !fromMissingPackage(base, modules)) return [];
  const unknown = { reason: 'package-not-installed', receiverName: null } as const;
  return [{ ...NOTHING, origins: extend(originsOf(base, modules), name), kind: 'override', unknown }];
}

/** The members of this name in every base type, the bases of bases included: an override in between hides none. */
function baseMembers(container: Container, member: Member, modules: Modules): readonly ts.Symbol[] {
  const { checker } = modules.program;
  const seen = new Set<ts.Node>();
  const out: ts.Symbol[] = [];
  const pending: ts.Node[] = [...partsOf(container, checker)];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (seen.has(part) || !isContainer(part)) continue;
    seen.add(part);
    for (const type of baseTypes(part, member, checker)) {
      const property = checker.getPropertyOfType(type, member.name);
      if (property !== undefined) out.push(property);
      pending.push(...(type.getSymbol()?.declarations ?? []));
    }
  }
  return out;
}

/** Every declaration that is merged with this one. */
function partsOf(container: Container, checker: ts.TypeChecker): readonly ts.Node[] {
  const symbol = container.name === undefined ? undefined : checker.getSymbolAtLocation(container.name);
  return symbol?.declarations ?? [container];
}

function baseTypes(part: Container, member: Member, checker: ts.TypeChecker): readonly ts.Type[] {
  const written = (part.heritageClauses ?? []).flatMap((clause) => {
    if (!member.isStatic) return clause.types.map((heritage) => checker.getTypeAtLocation(heritage));
    const extended = clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types : [];
    return extended.map((heritage) => checker.getTypeAtLocation(heritage.expression));
  });
  if (member.isStatic) return written;
  const tags = ts.getJSDocImplementsTags(part);
  return [...written, ...tags.map((tag) => checker.getTypeAtLocation(tag.class))];
}

function isContainer(node: ts.Node): node is Container {
  return ts.isClassLike(node) || ts.isInterfaceDeclaration(node);
}
