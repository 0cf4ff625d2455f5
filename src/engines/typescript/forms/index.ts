import type { Token } from '../syntax/tokens.ts';
import { assignmentPattern } from './assignment-pattern.ts';
import { bindingProperty } from './binding-property.ts';
import { classMember } from './class-member.ts';
import { constantKey } from './constant-key.ts';
import { exportName } from './export-name.ts';
import type { Form } from './form.ts';
import { identifier } from './identifier.ts';
import { importName } from './import-name.ts';
import { jsxAttribute } from './jsx-attribute.ts';
import { keyLiteral } from './key-literal.ts';
import { loadedDefault } from './loaded-default.ts';
import { memberAccess } from './member-access.ts';
import { namedString } from './named-string.ts';
import { objectKey } from './object-key.ts';
import { requiredName } from './required-name.ts';

/** Every way in which a token can refer to a symbol; the first that fits speaks for the token. */
export const FORMS: readonly Form[] = [
  importName,
  exportName,
  constantKey,
  memberAccess,
  requiredName,
  bindingProperty,
  assignmentPattern,
  objectKey,
  jsxAttribute,
  classMember,
  loadedDefault,
  namedString,
  keyLiteral,
  identifier,
];

export function formOf(token: Token): Form | null {
  return FORMS.find((form) => form.fits(token)) ?? null;
}
