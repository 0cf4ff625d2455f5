import { ts } from '../compiler.ts';
import { kindAt } from '../kinds/kind.ts';
import { computedName, onlyName } from '../symbols/computed-names.ts';
import { linksOf } from '../symbols/links.ts';
import { memberOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { keyedBy } from '../syntax/computed-keys.ts';
import { isPatternLiteral } from '../syntax/expressions.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';
import { identifier } from './identifier.ts';
import { memberAccess } from './member-access.ts';

/**
 * `KEY` in `obj[KEY]`, `Legacy` in `obj[Keys.Legacy]` and in `{ [Keys.Legacy]: 1 }`: the constant is a reference of its own,
 * and names the member that it spells, where its type is that one string.
 */
export const constantKey: Form = {
  name: 'key that a constant holds',
  fits: (token) => keyedBy(token) !== null,
  denote(token, modules) {
    const own = [memberAccess, identifier].find((form) => form.fits(token))?.denote(token, modules) ?? [];
    return [...own, ...memberNamed(token, modules)];
  },
};

function memberNamed(token: ts.Node, modules: Modules): readonly Denotation[] {
  const place = keyedBy(token);
  const computed = place === null ? null : computedName(place, modules);
  const name = computed === null ? null : onlyName(computed.key, modules);
  if (place === null || computed === null || name === null) return [];
  if (ts.isElementAccessExpression(place)) {
    const member = memberOf({ object: place.expression, name, token: null }, modules);
    return [{ ...member, kind: kindAt(place), spells: name }];
  }
  const { parent: owner } = place.parent;
  const isKey = ts.isObjectLiteralExpression(owner) && !isPatternLiteral(owner);
  return computed.propertiesNamed(name).map((property) => ({
    ...NOTHING,
    symbols: linksOf(property, modules),
    kind: isKey ? 'property' : 'value',
    spells: name,
  }));
}
