import { ts } from '../compiler.ts';
import { checkerInternals } from '../program/internals.ts';
import { linksOf } from '../symbols/links.ts';
import { allLinks, propertiesOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { extend, originsOf } from '../symbols/origins.ts';
import { receiverName, whyUnknown } from '../symbols/unknown-receivers.ts';
import { isPatternLiteral } from '../syntax/expressions.ts';
import { sourceOf } from '../syntax/pattern-source.ts';
import { namedBy, nameOf, type Token } from '../syntax/tokens.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';

/** `legacy` in `({ legacy: l } = ns)`: a property that is read; in `({ legacy } = ns)` also a variable that is written. */
export const assignmentPattern: Form = {
  name: 'assignment pattern',
  fits: (token) => patternOf(token) !== null,
  denote(token, modules) {
    const pattern = patternOf(token);
    const property = pattern === null ? NOTHING : propertyRead(token, pattern, modules);
    if (!ts.isShorthandPropertyAssignment(token.parent)) return [property];
    const variable = modules.program.checker.getShorthandAssignmentValueSymbol(token.parent);
    if (variable === undefined) return [property];
    return [property, { ...NOTHING, symbols: linksOf(variable, modules) }];
  },
};

function patternOf(token: ts.Node): ts.Node | null {
  const property = namedBy(token);
  if (property === null) return null;
  if (!ts.isShorthandPropertyAssignment(property) && !ts.isPropertyAssignment(property)) return null;
  const named = ts.isComputedPropertyName(property.name) ? property.name.expression : property.name;
  return named === token && isPatternLiteral(property.parent) ? property.parent : null;
}

function propertyRead(token: Token, pattern: ts.Node, modules: Modules): Denotation {
  const { checker } = modules.program;
  const name = nameOf(token);
  const source = sourceOf(pattern);
  const origins = source === null ? [] : extend(originsOf(source, modules), name);
  const direct = ts.isIdentifier(token)
    ? checkerInternals(checker).getPropertySymbolOfDestructuringAssignment(token)
    : undefined;
  const typed = source === null ? [] : propertiesOf(checker.getTypeAtLocation(source), name, modules);
  const found = direct === undefined ? typed : [direct];
  const read = { ...NOTHING, origins, receiver: source, kind: 'value' as const };
  if (found.length > 0) return { ...read, symbols: allLinks(found, modules) };
  const reason = source === null ? null : whyUnknown(source, modules);
  const unknown =
    reason === null ? null : { reason, receiverName: source === null ? null : receiverName(source) };
  return { ...read, unknown };
}
