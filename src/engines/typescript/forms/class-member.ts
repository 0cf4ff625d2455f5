import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { baseMembers, type Container } from '../symbols/base-members.ts';
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
