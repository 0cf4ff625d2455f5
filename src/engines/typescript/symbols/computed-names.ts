import { ts } from '../compiler.ts';
import { isPatternLiteral } from '../syntax/expressions.ts';
import { sourceOf } from '../syntax/pattern-source.ts';
import { expectedProperties } from './expected-properties.ts';
import { propertiesOf } from './members.ts';
import type { Modules } from './modules.ts';

/** A name that an expression works out, and the properties that it would stand for under each name. */
export interface ComputedName {
  readonly key: ts.Expression;
  readonly propertiesNamed: (name: string) => readonly ts.Symbol[];
}

/** `obj[key]`, `const { [key]: x } = obj`, `({ [key]: x } = obj)`, and `{ [key]: x }` where the object is expected. */
export function computedName(node: ts.Node, modules: Modules): ComputedName | null {
  if (ts.isElementAccessExpression(node))
    return {
      key: node.argumentExpression,
      propertiesNamed: (name) => propertiesAt(node.expression, name, modules),
    };
  if (!ts.isComputedPropertyName(node)) return null;
  const { expression: key, parent } = node;
  const { parent: owner } = parent;
  if (ts.isBindingElement(parent))
    return { key, propertiesNamed: (name) => propertiesAt(owner, name, modules) };
  if (!ts.isObjectLiteralExpression(owner)) return null;
  if (!isPatternLiteral(owner))
    return { key, propertiesNamed: (name) => expectedProperties(owner, name, modules) };
  const source = sourceOf(owner);
  return source === null ? null : { key, propertiesNamed: (name) => propertiesAt(source, name, modules) };
}

function propertiesAt(node: ts.Node, name: string, modules: Modules): readonly ts.Symbol[] {
  return propertiesOf(modules.program.checker.getTypeAtLocation(node), name, modules);
}

/** The one string that a key can be, where its type says so. */
export function onlyName(key: ts.Expression, { program }: Modules): string | null {
  const type = program.checker.getTypeAtLocation(key);
  return type.isStringLiteral() ? type.value : null;
}
