import { ts } from '../compiler.ts';
import { expectedProperties, isOpenlyExpected } from '../symbols/expected-properties.ts';
import { linksOf } from '../symbols/links.ts';
import type { Modules } from '../symbols/modules.ts';
import { mockedModule } from '../syntax/mock-factories.ts';
import { namedBy, nameOf } from '../syntax/tokens.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';
import { identifier } from './identifier.ts';

/**
 * A key of an object literal: it defines the property that the literal's contextual type declares, or the export that a
 * mock factory stands in for. A shorthand key is also a reference to the value behind it.
 */
export const objectKey: Form = {
  name: 'object key',
  fits: (token) => literalOf(token) !== null,
  denote(token, modules) {
    const literal = literalOf(token);
    if (literal === null) return [];
    const expected = expectedProperties(literal, nameOf(token), modules);
    const out: Denotation[] = [
      ...expected.map((symbol) => ({
        ...NOTHING,
        symbols: linksOf(symbol, modules),
        kind: 'property' as const,
      })),
      ...(expected.length === 0 ? [{ ...NOTHING, open: isOpenlyExpected(literal, modules) }] : []),
      ...mocked(literal, nameOf(token), modules),
    ];
    return ts.isShorthandPropertyAssignment(token.parent)
      ? [...out, ...identifier.denote(token, modules)]
      : out;
  },
};

function literalOf(token: ts.Node): ts.ObjectLiteralExpression | null {
  const element = namedBy(token);
  if (element === null || !ts.isObjectLiteralElementLike(element) || ts.isSpreadAssignment(element))
    return null;
  const named = ts.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  return named === token && ts.isObjectLiteralExpression(element.parent) ? element.parent : null;
}

/** A key of what a mock puts in the place of a module. */
function mocked(literal: ts.ObjectLiteralExpression, name: string, modules: Modules): readonly Denotation[] {
  const specifier = mockedModule(literal);
  if (specifier === null) return [];
  const module = modules.symbolOf(specifier);
  const member = module === null ? null : modules.member(module, name);
  const symbols = member === null ? [] : linksOf(member, modules);
  return [{ ...NOTHING, symbols, origins: [{ specifier, names: ['*', name] }], kind: 'property' }];
}
