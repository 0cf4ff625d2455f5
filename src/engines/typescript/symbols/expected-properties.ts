import { ts } from '../compiler.ts';
import { checkerInternals, WITHOUT_OWN_INFERENCE } from '../program/internals.ts';
import { propertiesOf } from './members.ts';
import { isOpenType } from './open-types.ts';
import type { Modules } from './modules.ts';

/** What is written key by key where a type is expected. */
export type Keyed = ts.ObjectLiteralExpression | ts.JsxAttributes;

/** May more be expected there than any type tells? */
export function isOpenlyExpected(keyed: Keyed, { program }: Modules): boolean {
  const expected = program.checker.getContextualType(keyed);
  return expected !== undefined && isOpenType(expected, program.checker);
}

/** The properties of a name in every constituent of what is expected where the keys are written. */
export function expectedProperties(keyed: Keyed, name: string, modules: Modules): readonly ts.Symbol[] {
  const { checker } = modules.program;
  const expected = checker.getContextualType(keyed);
  if (expected === undefined) return [];
  const found = propertiesIn(expected, { keyed, name }, modules);
  if (found.some((symbol) => !isKeyOf(symbol, keyed)) || isFreeResult(keyed, checker)) return found;
  const wanted = checkerInternals(checker).getContextualType(keyed, WITHOUT_OWN_INFERENCE);
  return wanted === undefined ? found : propertiesIn(wanted, { keyed, name }, modules);
}

function propertiesIn(
  type: ts.Type,
  { keyed, name }: { readonly keyed: Keyed; readonly name: string },
  modules: Modules,
): readonly ts.Symbol[] {
  const checker = checkerInternals(modules.program.checker);
  const parts = type.isUnion() ? type.types : [type];
  const possible = parts.filter((part) => !checker.isTypeInvalidDueToUnionDiscriminant(part, keyed));
  return (possible.length > 0 ? possible : parts).flatMap((part) => propertiesOf(part, name, modules));
}

/**
 * In `load().then((config) => ({ legacy: 1 }))` nothing is expected of the result: its type parameter is unbounded, and
 * falls back on what was loaded only where nothing is returned.
 */
function isFreeResult(keyed: Keyed, checker: ts.TypeChecker): boolean {
  const call = ts.findAncestor(keyed, ts.isCallExpression);
  const declaration = call === undefined ? undefined : checker.getResolvedSignature(call)?.declaration;
  const parameters = declaration?.typeParameters?.filter(ts.isTypeParameterDeclaration) ?? [];
  return parameters.some((each) => each.default !== undefined && each.constraint === undefined);
}

/** In `define({ legacy: 1 })` the compiler may infer the literal's own type, and expect just that. */
function isKeyOf(symbol: ts.Symbol, keyed: Keyed): boolean {
  return symbol.declarations?.every((node) => node.parent === keyed) === true;
}
