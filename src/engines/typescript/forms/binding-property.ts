import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { propertyOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { extend, originsOf, originsOfSymbol } from '../symbols/origins.ts';
import { receiverName, whyUnknown } from '../symbols/unknown-receivers.ts';
import { boundModule } from '../syntax/import-bindings.ts';
import { nameOf } from '../syntax/tokens.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';

/** `legacy` in `const { legacy: l } = ns`, in a parameter's pattern, and in `const { legacy } = require('m')`. */
export const bindingProperty: Form = {
  name: 'binding pattern',
  fits: (token) => elementOf(token) !== null,
  denote(token, modules) {
    const element = elementOf(token);
    if (element === null) return [];
    if (boundModule(element) !== null && ts.isIdentifier(element.name))
      return [imported(element.name, modules)];
    return [property(element, nameOf(token), modules)];
  },
};

/** The element whose property a token names; the local name behind a `:` is none. */
function elementOf(token: ts.Node): ts.BindingElement | null {
  const element = ts.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (!ts.isBindingElement(element) || !ts.isObjectBindingPattern(element.parent)) return null;
  if (element.initializer === token || element.dotDotDotToken !== undefined) return null;
  const named = element.propertyName ?? element.name;
  const inner = ts.isComputedPropertyName(named) ? named.expression : named;
  return inner === token ? element : null;
}

function imported(name: ts.Identifier, modules: Modules): Denotation {
  const symbol = modules.program.checker.getSymbolAtLocation(name);
  if (symbol === undefined) return NOTHING;
  return { ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) };
}

function property(element: ts.BindingElement, name: string, modules: Modules): Denotation {
  const { checker } = modules.program;
  const found = propertyOf(checker.getTypeAtLocation(element.parent), name, modules);
  const owner = element.parent.parent;
  const source = ts.isVariableDeclaration(owner) || ts.isParameter(owner) ? owner.initializer : undefined;
  const origins = source === undefined ? [] : extend(originsOf(source, modules), name);
  if (found !== null && !isOwn(found))
    return { ...NOTHING, symbols: linksOf(found, modules), origins, receiver: source ?? null };
  const reason = source === undefined ? untypedPattern(element.parent) : whyUnknown(source, modules);
  const unknown =
    reason === null ? null : { reason, receiverName: source === undefined ? null : receiverName(source) };
  return { ...NOTHING, origins, unknown, receiver: source ?? null };
}

/** Without another type to go by, the compiler takes a pattern's properties from the pattern itself. */
function isOwn(property: ts.Symbol): boolean {
  return property.valueDeclaration !== undefined && ts.isBindingElement(property.valueDeclaration);
}

/** A parameter's pattern that nothing types: its properties may be anybody's. */
function untypedPattern(pattern: ts.BindingPattern): 'untyped-receiver' | 'any-receiver' | null {
  if (!ts.isParameter(pattern.parent)) return null;
  return pattern.parent.type === undefined ? 'untyped-receiver' : 'any-receiver';
}
