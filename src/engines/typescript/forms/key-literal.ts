import { ts } from '../compiler.ts';
import { expectedKeys } from '../symbols/expected-keys.ts';
import { keyedByArgument } from '../symbols/keyed-types.ts';
import { linksOf } from '../symbols/links.ts';
import { propertiesOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { NOTHING, type Form } from './form.ts';

/** A literal where `keyof T` is wanted names a member of `T`: `Pick<T, 'legacy'>`, `get(obj, 'legacy')`. */
export const keyLiteral: Form = {
  name: 'key of a type',
  fits: (token) => ts.isStringLiteralLike(token),
  denote(token, modules) {
    if (!ts.isStringLiteralLike(token)) return [];
    return wanted(token, modules)
      .flatMap((type) => propertiesOf(type, token.text, modules))
      .map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules) }));
  },
};

/** The types whose keys a literal may be one of. */
function wanted(literal: ts.StringLiteralLike, modules: Modules): readonly ts.Type[] {
  const { checker } = modules.program;
  if (ts.isLiteralTypeNode(literal.parent)) return keyedByArgument(literal.parent, checker);
  return expectedKeys(literal, modules);
}
