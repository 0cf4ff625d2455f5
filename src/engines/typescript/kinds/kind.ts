import type { UsageKind } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { callOf } from '../syntax/call-shape.ts';
import { publishedNames } from '../syntax/exports.ts';
import { isAssignmentTarget, wrapped } from '../syntax/expressions.ts';
import { bindsModuleMember } from '../syntax/import-bindings.ts';
import { reference } from '../syntax/reference.ts';
import { isTypePosition } from './type-position.ts';

type SyntacticKind = Exclude<
  UsageKind,
  'dangling' | 'redeclared' | 'module' | 'override' | 'property' | 'dependency' | 'read' | 'define' | 'pass'
>;

/**
 * The kinds that a token's position alone decides, in the order in which they are tried: the first that fits.
 * What a reference form decides by itself (`override`, `property`, `module`, …) does not come here.
 */
const POSITIONS = {
  import: isImport,
  're-export': (token) => publishedNames(token).length > 0,
  jsx: (token) => isJsxName(token),
  decorator: (token) => isDecorator(token),
  extends: (token) => isHeritage(token),
  new: (token) => isKindOfCall(token, ts.isNewExpression),
  call: (token) => callOf(token) !== null,
  type: isTypePosition,
  string: (token) => ts.isStringLiteralLike(token) && reference(token) === token && !isPatternKey(token),
  write: (token) => isAssignmentTarget(wrapped(reference(token))),
  value: () => true,
} as const satisfies Record<SyntacticKind, (token: ts.Node) => boolean>;

export function kindAt(token: ts.Node): UsageKind {
  const kinds = Object.keys(POSITIONS) as (keyof typeof POSITIONS)[];
  return kinds.find((kind) => POSITIONS[kind](token)) ?? 'value';
}

function isImport(token: ts.Node): boolean {
  const { parent } = token;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent)) return true;
  if (ts.isImportEqualsDeclaration(parent)) return publishedNames(token).length === 0;
  if (ts.isQualifiedName(parent) && ts.isImportEqualsDeclaration(parent.parent))
    return publishedNames(token).length === 0;
  return bindsModuleMember(token);
}

/** `'legacy'` in `const { 'legacy': l } = ns`, in brackets or not: a name that happens to be quoted. */
function isPatternKey(token: ts.Node): boolean {
  const key = ts.isComputedPropertyName(token.parent) ? token.parent : token;
  return ts.isBindingElement(key.parent) && key.parent.propertyName === key;
}

function isJsxName(token: ts.Node): boolean {
  const { parent } = reference(token);
  return (
    ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent) || ts.isJsxClosingElement(parent)
  );
}

function isDecorator(token: ts.Node): boolean {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if (ts.isDecorator(parent)) return true;
  return (
    ts.isCallExpression(parent) && parent.expression === callee && ts.isDecorator(wrapped(parent).parent)
  );
}

function isHeritage(token: ts.Node): boolean {
  const whole = wrapped(reference(token));
  return (
    ts.isExpressionWithTypeArguments(whole.parent) &&
    whole.parent.expression === whole &&
    ts.isHeritageClause(whole.parent.parent)
  );
}

function isKindOfCall(token: ts.Node, test: (call: ts.Node) => boolean): boolean {
  const call = callOf(token);
  return call !== null && test(call);
}
