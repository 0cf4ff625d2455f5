import type { CallShape } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { unwrap, wrapped } from './expressions.ts';
import { reference } from './reference.ts';
import { writtenAt } from './source-file-of.ts';

/** The call whose callee a token ends, `.call`, `.apply` and decorators included, or null. */
export function callOf(token: ts.Node): ts.Node | null {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === callee)
    return parent;
  if (ts.isTaggedTemplateExpression(parent) && parent.tag === callee) return parent;
  if (ts.isDecorator(parent)) return parent;
  if (ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent))
    return parent.tagName === callee ? parent : null;
  return throughMethod(callee);
}

/** `legacy.call(…)` and `legacy.apply(…)` are calls of `legacy`. */
function throughMethod(callee: ts.Node): ts.Node | null {
  const { parent } = callee;
  if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)) return null;
  if (parent.expression !== callee || !/^(?:call|apply)$/.test(methodOf(parent) ?? '')) return null;
  const outer = wrapped(parent);
  return ts.isCallExpression(outer.parent) && outer.parent.expression === outer ? outer.parent : null;
}

export function callShapeOf(token: ts.Node): CallShape | null {
  const call = callOf(token);
  if (call === null) return null;
  if (ts.isJsxOpeningElement(call) || ts.isJsxSelfClosingElement(call))
    return { arguments: call.attributes.properties.map(attribute) };
  if (ts.isTaggedTemplateExpression(call)) return { arguments: [] };
  if (ts.isDecorator(call)) return { arguments: [] };
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return null;
  const values = [...(call.arguments ?? [])];
  const method = ts.isCallExpression(call) ? indirectMethod(call, token) : null;
  if (method === 'call') return { arguments: positional(values.slice(1)) };
  if (method === 'apply') return { arguments: applied(values[1]) };
  return { arguments: positional(values) };
}

function indirectMethod(call: ts.CallExpression, token: ts.Node): string | null {
  const callee = unwrap(call.expression);
  return callee === reference(token) ? null : methodOf(callee);
}

function methodOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return null;
  return node.argumentExpression.text;
}

function applied(list: ts.Expression | undefined): CallShape['arguments'] {
  if (list === undefined) return [];
  if (ts.isArrayLiteralExpression(list)) return positional([...list.elements]);
  return [{ path: '1', text: writtenAt(list), spread: true, missing: false }];
}

function positional(values: readonly ts.Expression[]): CallShape['arguments'] {
  return values.map((value, index) => ({
    path: String(index + 1),
    text: writtenAt(value),
    spread: ts.isSpreadElement(value),
    missing: isMissing(value),
  }));
}

function attribute(property: ts.JsxAttributeLike): CallShape['arguments'][number] {
  if (ts.isJsxSpreadAttribute(property))
    return { path: '*', text: writtenAt(property.expression), spread: true, missing: false };
  const value = property.initializer;
  const inner = value !== undefined && ts.isJsxExpression(value) ? value.expression : value;
  const missing = inner !== undefined && ts.isExpression(inner) && isMissing(inner);
  return {
    path: writtenAt(property.name),
    text: inner === undefined ? 'true' : writtenAt(inner),
    spread: false,
    missing,
  };
}

/** A literal `undefined`, `null` or `void 0`. */
function isMissing(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner)) return inner.text === 'undefined';
  return inner.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(inner);
}
