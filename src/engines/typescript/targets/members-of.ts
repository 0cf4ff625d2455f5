import type { Segment } from '../../../model/manifest.ts';
import { ts } from '../compiler.ts';

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
  const statics = step.instanceOnly ? [] : staticMembers(owner, checker);
  const instance = instanceMembers(owner, checker);
  const { segment } = step;
  if (!segment.wildcard) {
    const named = (members: readonly ts.Symbol[]): readonly ts.Symbol[] =>
      members.filter((member) => memberName(member) === segment.name);
    const found = named(statics);
    return found.length > 0 ? found : named(instance);
  }
  const pattern = new RegExp(
    `^${segment.name
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return [...statics, ...instance].filter((member) => pattern.test(memberName(member)));
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
  const exports = [...(owner.exports?.values() ?? [])].filter((member) => member.name !== 'prototype');
  if (
    (owner.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.Module)) !== 0 &&
    exports.length > 0
  )
    return exports;
  if ((owner.flags & (ts.SymbolFlags.Value & ~ts.SymbolFlags.Class)) === 0) return exports;
  const type = checker.getTypeOfSymbol(owner);
  return [...exports, ...checker.getPropertiesOfType(type).filter((member) => !exports.includes(member))];
}

function instanceMembers(owner: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const own = [...(owner.members?.values() ?? [])].filter((member) => (member.flags & OWN_MEMBER) !== 0);
  if ((owner.flags & ts.SymbolFlags.TypeAlias) === 0) return own;
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(owner));
}

const OWN_MEMBER = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor;

/** Where an inherited member of this name is declared, for the hint. */
export function inheritedMember(owner: ts.Symbol, name: string, checker: ts.TypeChecker): ts.Symbol | null {
  if ((owner.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0) return null;
  const instance = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(owner), name);
  if (instance !== undefined) return instance;
  return (owner.flags & ts.SymbolFlags.Class) === 0
    ? null
    : (checker.getPropertyOfType(checker.getTypeOfSymbol(owner), name) ?? null);
}
