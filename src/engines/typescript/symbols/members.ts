import { ts } from '../compiler.ts';
import { NOTHING, type Denotation } from '../forms/form.ts';
import { linksOf } from './links.ts';
import type { Modules } from './modules.ts';
import { extend, originsOf } from './origins.ts';
import { receiverName, whyUnknown } from './unknown-receivers.ts';

export interface MemberQuestion {
  readonly object: ts.Node;
  readonly name: string;
  /** The token itself, where the compiler knows it as a reference. */
  readonly token: ts.Node | null;
}

/** What `object.name` refers to: by its type, by the module that the object is, or by where the object was imported from. */
export function memberOf(question: MemberQuestion, modules: Modules): Denotation {
  const { object, name } = question;
  const origins = extend(originsOf(object, modules), name);
  const symbol = typedMember(question, modules) ?? loadedMember(object, name, modules);
  const receiver = object;
  if (symbol !== null) return { ...NOTHING, symbols: linksOf(symbol, modules), origins, receiver };
  const reason = ts.isExpression(object) ? whyUnknown(object, modules) : null;
  const unknown = reason === null ? null : { reason, receiverName: receiverName(object) };
  return { ...NOTHING, origins, unknown, receiver };
}

function typedMember({ object, name, token }: MemberQuestion, modules: Modules): ts.Symbol | null {
  const { checker } = modules.program;
  const direct = token === null ? undefined : checker.getSymbolAtLocation(token);
  if (direct !== undefined && direct.name !== 'unknown') return direct;
  if (ts.isTypeNode(object)) return propertyOf(checker.getTypeFromTypeNode(object), name, modules);
  if (!ts.isExpression(object)) return null;
  return propertyOf(checker.getTypeAtLocation(object), name, modules);
}

/** A property by name, looked up in every constituent of a union: one that has it settles the question. */
export function propertyOf(type: ts.Type, name: string, modules: Modules): ts.Symbol | null {
  const { checker } = modules.program;
  const whole = checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), name);
  if (whole !== undefined) return whole;
  if (!type.isUnion()) return null;
  return (
    type.types.map((part) => checker.getPropertyOfType(part, name)).find((found) => found !== undefined) ??
    null
  );
}

/** `require('m').legacy` where the compiler sees no module: TypeScript files, `jest.requireActual`. */
function loadedMember(object: ts.Node, name: string, modules: Modules): ts.Symbol | null {
  const specifier = ts.isExpression(object) ? modules.loadedBy(object) : null;
  const module = specifier === null ? null : modules.symbolOf(specifier);
  return module === null ? null : modules.member(module, name);
}
