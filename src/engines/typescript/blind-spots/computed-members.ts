import type { BlindSpot } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { propertyOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { linksOf } from '../symbols/links.ts';
import { spanOf } from '../syntax/spans.ts';
import type { Target } from '../targets/target.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** `obj[key]` on an object that has the old member, in files that hold its name: which member it is, no text tells. */
export const computedMembers: BlindSpotFinder = ({ targets, scan, modules }) => {
  const old = targets.filter((target) => target.query.role === 'old' && target.declarations.size > 0);
  if (old.length === 0) return [];
  return [...scan.candidates].sort().flatMap((path) => {
    const file = modules.program.file(path);
    return file === undefined ? [] : accesses(file).flatMap((access) => hidden(access, old, modules));
  });
};

function accesses(file: ts.SourceFile): readonly ts.ElementAccessExpression[] {
  const found: ts.ElementAccessExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node) && !ts.isLiteralExpression(node.argumentExpression))
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function hidden(
  access: ts.ElementAccessExpression,
  targets: readonly Target[],
  modules: Modules,
): readonly BlindSpot[] {
  const { checker } = modules.program;
  const object = checker.getTypeAtLocation(access.expression);
  const key = checker.getTypeAtLocation(access.argumentExpression);
  if ((key.flags & NEVER_A_NAME) !== 0) return [];
  return targets.flatMap((target) => {
    const found = [...target.needles].some(
      (name) => allows(key, name) && isTarget(propertyOf(object, name, modules), target, modules),
    );
    if (!found) return [];
    const { file, line, column } = spanOf(access.argumentExpression);
    return [
      { kind: 'computed-member' as const, symbol: target.query.symbol.text, file, line, column, count: 1 },
    ];
  });
}

const NEVER_A_NAME = ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike;

function allows(key: ts.Type, name: string): boolean {
  if (key.isUnion()) return key.types.some((part) => allows(part, name));
  return key.isStringLiteral() ? key.value === name : true;
}

function isTarget(property: ts.Symbol | null, target: Target, modules: Modules): boolean {
  return (
    property !== null &&
    linksOf(property, modules).some(
      (link) => link.declarations?.some((node) => target.declarations.has(node)) === true,
    )
  );
}
