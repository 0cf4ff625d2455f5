import type { Segment } from '../../../model/manifest.ts';
import { ts } from '../compiler.ts';
import { isLib } from '../program/libs.ts';
import { keysOf, literalBehind } from '../symbols/literals.ts';
import { writtenMembers } from './written-members.ts';

/** One step down a symbol's path. `prototype` in front of a name asks for the instance's member alone. */
export interface MemberStep {
  readonly segment: Segment;
  readonly instanceOnly: boolean;
}

/** The segments below the top-level name, `prototype` folded into the step it qualifies. */
export function memberSteps(segments: readonly Segment[]): readonly MemberStep[] {
  const steps: MemberStep[] = [];
  for (let index = 1; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined) continue;
    const qualifies = segment.name === 'prototype' && index < segments.length - 1;
    if (!qualifies)
      steps.push({ segment, instanceOnly: segments[index - 1]?.name === 'prototype' && index > 1 });
  }
  return steps;
}

/**
 * The members of a declared symbol under one name or wildcard: of a class the static ones before the instance's, of a
 * namespace, enum or module its exports, of a variable its type's properties. Inherited members are not its own.
 */
export function membersOf(owner: ts.Symbol, step: MemberStep, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const statics = staticMembers(owner, checker);
  const instance = instanceMembers(owner, checker);
  const { segment, instanceOnly } = step;
  if (!segment.wildcard) {
    const named = (members: readonly ts.Symbol[]): readonly ts.Symbol[] =>
      members.filter((member) => memberName(member) === segment.name);
    const [first, second] = instanceOnly ? [instance, statics] : [statics, instance];
    const found = named(first);
    return found.length > 0 ? found : named(second);
  }
  const pattern = new RegExp(
    `^${segment.name
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  const members = instanceOnly ? instance : [...statics, ...instance];
  return members.filter((member) => pattern.test(memberName(member)));
}

export function memberNames(owner: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const members = [...staticMembers(owner, checker), ...instanceMembers(owner, checker)];
  return [...new Set(members.map(memberName))].sort();
}

/** A private name is mangled inside the compiler (`__#1@#secret`). */
function memberName(member: ts.Symbol): string {
  return ts.unescapeLeadingUnderscores(member.escapedName).replace(/^__#\d+@/, '');
}

function staticMembers(owner: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const named = classBehind(owner, checker) ?? owner;
  const exports = [...(named.exports?.values() ?? [])].filter((member) => member.name !== 'prototype');
  if (isScope(named) && exports.length > 0)
    return [...exports, ...declaredBy(named, checker.getTypeOfSymbol(named), checker)];
  if ((named.flags & (ts.SymbolFlags.Value & ~ts.SymbolFlags.Class)) === 0) return exports;
  const properties = propertiesOf(checker.getTypeOfSymbol(named), checker).filter(owns(named));
  return [...new Set([...exports, ...properties, ...keysBehind(named, checker)])];
}

/** A variable that a namespace or, in JavaScript, an assignment to `x.y` merges with has the members of its value as well. */
function isScope({ flags }: ts.Symbol): boolean {
  const holdsExports = ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.Module;
  return (flags & holdsExports) !== 0 && (flags & ts.SymbolFlags.Variable) === 0;
}

function instanceMembers(owner: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if ((owner.flags & ts.SymbolFlags.TypeAlias) !== 0) return membersOfAlias(owner, checker);
  const named = classBehind(owner, checker) ?? owner;
  const own = [...(named.members?.values() ?? [])].filter((member) => (member.flags & OWN_MEMBER) !== 0);
  if ((named.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0) return own;
  return [...own, ...declaredBy(named, checker.getDeclaredTypeOfSymbol(named), checker)];
}

function membersOfAlias(alias: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const written = writtenMembers(alias, checker);
  const names = new Set(written.map(memberName));
  const others = propertiesOf(checker.getDeclaredTypeOfSymbol(alias), checker).filter(owns(alias));
  return [...written, ...others.filter((member) => !names.has(memberName(member)))];
}

const OWN_MEMBER = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor;

/** Members that the owner's declarations hold; those named by a constant (`[STOP]() {}`) are in no symbol table. */
function declaredBy(owner: ts.Symbol, type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  return checker
    .getPropertiesOfType(type)
    .filter((member) =>
      member.declarations?.some((node) => owner.declarations?.includes(node.parent as ts.Declaration)),
    );
}

/** `const Session = class { … }` declares the class's members. */
function classBehind(owner: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | null {
  if ((owner.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Property)) === 0) return null;
  const behind = checker.getTypeOfSymbol(owner).getSymbol();
  return behind?.declarations?.some(ts.isClassExpression) === true ? behind : null;
}

/** The properties of a type, and of every type that it may be one of. */
function propertiesOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const known = checker.getNonNullableType(type);
  const parts = known.isUnion() ? known.types : [known];
  return parts.flatMap((part) => checker.getPropertiesOfType(part));
}

/** The keys of an object literal behind a type annotation: the type declares the members, and they define them. */
function keysBehind(owner: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const literal = literalBehind(owner);
  return literal === null ? [] : keysOf(literal, checker);
}

/**
 * What the tree declares has no members of the language's library (`names.push`), nor any that nothing declares
 * (`Record<'a', …>`); what the library declares (`Promise`) has the library's.
 */
function owns(owner: ts.Symbol): (member: ts.Symbol) => boolean {
  const ofLibrary = isDeclared(owner, true);
  return (member) => isDeclared(member, false) || (ofLibrary && isDeclared(member, true));
}

function isDeclared({ declarations }: ts.Symbol, inLibrary: boolean): boolean {
  return declarations?.some((node) => isLib(node.getSourceFile().fileName) === inLibrary) === true;
}

/** Where an inherited member of this name is declared, for the hint. */
export function inheritedMember(owner: ts.Symbol, name: string, checker: ts.TypeChecker): ts.Symbol | null {
  if ((owner.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0) return null;
  const instance = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(owner), name);
  if (instance !== undefined) return instance;
  return (owner.flags & ts.SymbolFlags.Class) === 0
    ? null
    : (checker.getPropertyOfType(checker.getTypeOfSymbol(owner), name) ?? null);
}
