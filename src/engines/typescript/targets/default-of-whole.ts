import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import type { Modules } from '../symbols/modules.ts';
import { EXPORT_EQUALS } from '../syntax/exports.ts';
import { unwrap } from '../syntax/expressions.ts';

/**
 * What a module hands out as a whole, where its `default` is that once more: `module.exports = legacy; legacy.default = legacy`
 * serves those who import it in either way. Null where `default` is something else.
 */
export function wholeBehindDefault(
  exported: ts.Symbol,
  module: ts.Symbol | null,
  modules: Modules,
): ts.Symbol | null {
  const whole = module?.exports?.get(EXPORT_EQUALS as ts.__String) ?? null;
  if (whole === null || whole === exported || exported.name !== 'default') return null;
  const declarations = new Set(linksOf(whole, modules).flatMap((link) => link.declarations ?? []));
  const isWhole = (exported.declarations ?? []).some((node) => {
    const value = assignedValue(node);
    const symbol = value === null ? undefined : modules.program.checker.getSymbolAtLocation(value);
    return symbol?.declarations?.some((each) => declarations.has(each)) === true;
  });
  return isWhole ? whole : null;
}

function assignedValue(declaration: ts.Node): ts.Expression | null {
  const assignment = ts.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!ts.isBinaryExpression(assignment)) return null;
  const value = unwrap(assignment.right);
  return ts.isPropertyAccessExpression(value) ? value.name : value;
}
