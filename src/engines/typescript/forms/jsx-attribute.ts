import { ts } from '../compiler.ts';
import { nameOf } from '../syntax/tokens.ts';
import { NOTHING, type Form } from './form.ts';
import { propertiesIn } from './object-key.ts';
import { originsOf } from '../symbols/origins.ts';

/** `<Panel legacy={…}>`: the attribute defines a property of the component's props. */
export const jsxAttribute: Form = {
  name: 'JSX attribute',
  fits: ({ parent }) => ts.isJsxAttribute(parent),
  denote(token, modules) {
    const attributes = token.parent.parent;
    if (!ts.isJsxAttributes(attributes)) return [];
    const type = modules.program.checker.getContextualType(attributes);
    const found = type === undefined ? [] : propertiesIn(type, nameOf(token), modules);
    if (found.length > 0) return found;
    const element = attributes.parent;
    return [
      {
        ...NOTHING,
        origins: originsOf(element.tagName, modules).map((origin) => ({
          ...origin,
          names: [...origin.names, nameOf(token)],
        })),
        kind: 'property',
      },
    ];
  },
};
