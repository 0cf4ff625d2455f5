import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { allLinks, isDeclared, keyOfLiteral, loadedMember, propertiesOf } from '../symbols/members.ts';
import type { Modules } from '../symbols/modules.ts';
import { isOpenType } from '../symbols/open-types.ts';
import { extend, originsOf, originsOfSymbol } from '../symbols/origins.ts';
import { receiverName, whyPatternUnknown } from '../symbols/unknown-receivers.ts';
import { boundModule } from '../syntax/import-bindings.ts';
import { namedBy, nameOf } from '../syntax/tokens.ts';
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
  const element = namedBy(token);
  if (element === null || !ts.isBindingElement(element) || !ts.isObjectBindingPattern(element.parent))
    return null;
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
  const pattern = element.parent;
  if (!ts.isObjectBindingPattern(pattern)) return NOTHING;
  const found = propertiesOf(checker.getTypeAtLocation(pattern), name, modules).filter(
    (each) => !isOwn(each),
  );
  const owner = pattern.parent;
  const source = ts.isVariableDeclaration(owner) || ts.isParameter(owner) ? owner.initializer : undefined;
  const origins = source === undefined ? [] : extend(originsOf(source, modules), name);
  const [typed = null] = found;
  const key = isDeclared(typed) || source === undefined ? null : keyOfLiteral(source, name, modules);
  const symbol = key ?? typed ?? (source === undefined ? null : loadedMember(source, name, modules));
  if (symbol !== null) {
    const symbols = allLinks(symbol === typed ? found : [symbol], modules);
    return { ...NOTHING, symbols, origins, receiver: source ?? pattern };
  }
  const reason = whyPatternUnknown(pattern, modules);
  const unknown = reason === null ? null : { reason, receiverName: receiverName(source ?? named(owner)) };
  const open = reason !== null || isOpenType(checker.getTypeAtLocation(pattern), checker);
  return { ...NOTHING, origins, unknown, receiver: source ?? pattern, open };
}

/** Without another type to go by, the compiler takes a pattern's properties from the pattern itself. */
function isOwn({ declarations = [] }: ts.Symbol): boolean {
  return declarations.every(ts.isBindingElement);
}

/** `db` of `{ db: { query } }` is what its pattern takes apart. */
function named(owner: ts.BindingElement | ts.VariableDeclaration | ts.ParameterDeclaration): ts.Node {
  return ts.isBindingElement(owner) ? (owner.propertyName ?? owner.name) : owner.name;
}
