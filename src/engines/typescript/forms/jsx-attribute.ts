import { ts } from '../compiler.ts';
import { expectedProperties, isOpenlyExpected } from '../symbols/expected-properties.ts';
import { linksOf } from '../symbols/links.ts';
import { originsOf } from '../symbols/origins.ts';
import { nameOf } from '../syntax/tokens.ts';
import { NOTHING, type Form } from './form.ts';

/** `<Panel legacy={…}>`: the attribute defines a property of the component's props. */
export const jsxAttribute: Form = {
  name: 'JSX attribute',
  fits: ({ parent }) => ts.isJsxAttribute(parent),
  denote(token, modules) {
    const attributes = token.parent.parent;
    if (!ts.isJsxAttributes(attributes)) return [];
    const found = expectedProperties(attributes, nameOf(token), modules);
    if (found.length > 0)
      return found.map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules), kind: 'property' }));
    const element = attributes.parent;
    return [
      {
        ...NOTHING,
        origins: originsOf(element.tagName, modules).map((origin) => ({
          ...origin,
          names: [...origin.names, nameOf(token)],
        })),
        kind: 'property',
        open: isOpenlyExpected(attributes, modules),
      },
    ];
  },
};
