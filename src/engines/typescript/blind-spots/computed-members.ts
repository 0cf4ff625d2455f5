import type { BlindSpot } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { computedName, onlyName, type ComputedName } from '../symbols/computed-names.ts';
import type { Modules } from '../symbols/modules.ts';
import { linksOf } from '../symbols/links.ts';
import { keyToken } from '../syntax/computed-keys.ts';
import { unwrap } from '../syntax/expressions.ts';
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
      computedNames(file, scan, modules).flatMap((name) => hidden(name, inFile, modules));
    return modules.program.attempt(path, find) ?? [];
  });
};

function isNamedIn(path: string, target: Target, { matched, spelled }: Scan): boolean {
  if (matched.get(path)?.has(target) === true) return true;
  const strings = spelled.get(path);
  return strings !== undefined && [...target.needles].some((name) => strings.has(name));
}

/** A constant that can be one name alone was asked for it. */
function computedNames(file: ts.SourceFile, scan: Scan, modules: Modules): readonly ComputedName[] {
  const wasAsked = (key: ts.Expression): boolean => {
    const token = keyToken(key);
    return token !== null && scan.hasAsked(token) && onlyName(key, modules) !== null;
  };
  const found = descendants(file).flatMap((node) => computedName(node, modules) ?? []);
  return found.filter(({ key }) => !ts.isLiteralExpression(unwrap(key)) && !wasAsked(key));
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
