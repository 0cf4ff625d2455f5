import type { BlindSpot } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { expectedProperties } from '../symbols/expected-properties.ts';
import { propertyOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { linksOf } from '../symbols/links.ts';
import { isPatternLiteral, unwrap } from '../syntax/expressions.ts';
import { sourceOf } from '../syntax/pattern-source.ts';
import { descendants } from '../syntax/descendants.ts';
import { spanOf } from '../syntax/spans.ts';
import type { Scan } from '../scan.ts';
import type { Target } from '../targets/target.ts';
import type { BlindSpotFinder } from './blind-spot.ts';
import { onePerSymbol } from './one-per-symbol.ts';

/**
 * A computed name on an object that has the old member: which member it is, no text tells. Looked for in files that use
 * the member by name as well, or hold its name as a string.
 */
export const computedMembers: BlindSpotFinder = ({ targets, scan, reach, modules }) => {
  const old = targets.filter((target) => target.query.role === 'old' && target.declarations.size > 0);
  const paths = new Set([...scan.matched.keys(), ...scan.spelled.keys()]);
  return [...paths].flatMap((path) => {
    const inFile = onePerSymbol(old.filter((target) => isNamedIn(path, target, scan)));
    const file = inFile.length === 0 ? undefined : modules.program.file(path);
    if (file === undefined || !reach.mayMeet(file)) return [];
    const find = (): readonly BlindSpot[] =>
      computedNames(file, modules).flatMap((name) => hidden(name, inFile, modules));
    return modules.program.attempt(path, find) ?? [];
  });
};

function isNamedIn(path: string, target: Target, { matched, spelled }: Scan): boolean {
  if (matched.get(path)?.has(target) === true) return true;
  const strings = spelled.get(path);
  return strings !== undefined && [...target.needles].some((name) => strings.has(name));
}

/** A name that an expression works out, and the properties that it would stand for under each name. */
interface ComputedName {
  readonly key: ts.Expression;
  readonly propertiesNamed: (name: string) => readonly ts.Symbol[];
}

function computedNames(file: ts.SourceFile, modules: Modules): readonly ComputedName[] {
  const found = descendants(file).flatMap((node) => computedName(node, modules) ?? []);
  return found.filter(({ key }) => !ts.isLiteralExpression(unwrap(key)));
}

/** `obj[key]`, `const { [key]: x } = obj`, `({ [key]: x } = obj)`, and `{ [key]: x }` where the object is expected. */
function computedName(node: ts.Node, modules: Modules): ComputedName | null {
  if (ts.isElementAccessExpression(node))
    return {
      key: node.argumentExpression,
      propertiesNamed: (name) => propertiesAt(node.expression, name, modules),
    };
  if (!ts.isComputedPropertyName(node)) return null;
  const { expression: key, parent } = node;
  const { parent: owner } = parent;
  if (ts.isBindingElement(parent))
    return { key, propertiesNamed: (name) => propertiesAt(owner, name, modules) };
  if (!ts.isObjectLiteralExpression(owner)) return null;
  if (!isPatternLiteral(owner))
    return { key, propertiesNamed: (name) => expectedProperties(owner, name, modules) };
  const source = sourceOf(owner);
  return source === null ? null : { key, propertiesNamed: (name) => propertiesAt(source, name, modules) };
}

function propertiesAt(node: ts.Node, name: string, modules: Modules): readonly ts.Symbol[] {
  const found = propertyOf(modules.program.checker.getTypeAtLocation(node), name, modules);
  return found === null ? [] : [found];
}

function hidden(
  { key, propertiesNamed }: ComputedName,
  targets: readonly Target[],
  modules: Modules,
): readonly BlindSpot[] {
  const type = modules.program.checker.getTypeAtLocation(key);
  return targets.flatMap((target) => {
    const found = [...target.needles].some(
      (name) =>
        allows(type, name) && propertiesNamed(name).some((property) => isTarget(property, target, modules)),
    );
    if (!found) return [];
    const { file, line, column } = spanOf(key);
    return [
      { kind: 'computed-member' as const, symbol: target.query.symbol.text, file, line, column, count: 1 },
    ];
  });
}

const NEVER_A_NAME = ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike;

function allows(key: ts.Type, name: string): boolean {
  if ((key.flags & NEVER_A_NAME) !== 0) return false;
  if (key.isUnion()) return key.types.some((part) => allows(part, name));
  return key.isStringLiteral() ? key.value === name : true;
}

function isTarget(property: ts.Symbol, target: Target, modules: Modules): boolean {
  return linksOf(property, modules).some(
    (link) => link.declarations?.some((node) => target.declarations.has(node)) === true,
  );
}
