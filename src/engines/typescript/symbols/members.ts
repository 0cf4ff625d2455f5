import { ts } from '../compiler.ts';
import { NOTHING, type Denotation } from '../forms/form.ts';
import { unwrap } from '../syntax/expressions.ts';
import { linksOf } from './links.ts';
import { keysOf, literalBehind } from './literals.ts';
import { isOpenType } from './open-types.ts';
import { isUnresolved } from './unresolved.ts';
import type { Modules } from './modules.ts';
import { extend, originsOf } from './origins.ts';
import { symbolOfName } from './symbol-of-name.ts';
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
  const typed = typedMembers(question, modules);
  const [first = null] = typed;
  const known = isDeclared(first) ? null : keyOfLiteral(object, name, modules);
  const symbol =
    known ?? first ?? loadedMember(object, name, modules) ?? prototypeMember(object, name, modules);
  const receiver = object;
  const open = !isDeclared(symbol) && isOpenObject(object, modules.program.checker);
  if (symbol !== null) {
    const symbols = symbol === first ? typed : [symbol];
    return { ...NOTHING, symbols: allLinks(symbols, modules), origins, receiver, open };
  }
  const reason = ts.isExpression(object) ? whyUnknown(object, modules) : null;
  const unknown = reason === null ? null : { reason, receiverName: receiverName(object) };
  return { ...NOTHING, origins, unknown, receiver, open };
}

function isOpenObject(object: ts.Node, checker: ts.TypeChecker): boolean {
  const isTyped = ts.isExpression(object) || ts.isTypeNode(object);
  return isTyped && isOpenType(checker.getTypeAtLocation(object), checker);
}

function typedMembers({ object, name, token }: MemberQuestion, modules: Modules): readonly ts.Symbol[] {
  const { checker } = modules.program;
  const direct = token === null ? undefined : checker.getSymbolAtLocation(token);
  if (direct !== undefined && !isUnresolved(direct, checker)) return [direct];
  if (ts.isTypeNode(object)) return propertiesOf(checker.getTypeFromTypeNode(object), name, modules);
  if (!ts.isExpression(object)) return [];
  return propertiesOf(checker.getTypeAtLocation(object), name, modules);
}

/** Declared under its own name: an index signature, and a key of `Record<'a', …>`, are declared by nothing of that name. */
export function isDeclared(symbol: ts.Symbol | null): boolean {
  return symbol?.declarations?.some((node) => !ts.isIndexSignatureDeclaration(node)) === true;
}

/** `ROUTES.home` of `const ROUTES: Record<string, string> = { home: '/' }`: no type declares the key, the literal does. */
export function keyOfLiteral(object: ts.Node, name: string, modules: Modules): ts.Symbol | null {
  const { checker } = modules.program;
  const named = ts.isExpression(object) ? unwrap(object) : object;
  const symbol = ts.isPropertyAccessExpression(named)
    ? (checker.getSymbolAtLocation(named.name) ?? keyOfLiteral(named.expression, named.name.text, modules))
    : symbolOfName(named, checker);
  if (symbol === undefined || symbol === null) return null;
  for (const link of linksOf(symbol, modules)) {
    const literal = literalBehind(link);
    const keys = literal === null ? [] : keysOf(literal, checker);
    const key = keys.find((each) => each.name === name);
    if (key !== undefined) return key;
  }
  return null;
}

/** A property by name; of a union that does not have it as a whole, those of every constituent that has it. */
export function propertiesOf(type: ts.Type, name: string, modules: Modules): readonly ts.Symbol[] {
  const { checker } = modules.program;
  const whole = checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), name);
  if (whole !== undefined) return [whole];
  return type.isUnion() ? type.types.flatMap((part) => checker.getPropertyOfType(part, name) ?? []) : [];
}

export function allLinks(symbols: readonly ts.Symbol[], modules: Modules): readonly ts.Symbol[] {
  return symbols.flatMap((symbol) => linksOf(symbol, modules));
}

/**
 * `require('m').legacy` where the compiler sees no module (TypeScript files, `jest.requireActual`), and
 * `(ns as any).legacy`, where a cast hides it.
 */
export function loadedMember(object: ts.Node, name: string, modules: Modules): ts.Symbol | null {
  if (!ts.isExpression(object)) return null;
  const module = modules.moduleBehind(object);
  return module === null ? null : modules.member(module, name);
}

/** `legacy` of `Queue.prototype.legacy`, where `Queue` is a function: its members are known, its `prototype` is `any`. */
function prototypeMember(object: ts.Node, name: string, modules: Modules): ts.Symbol | null {
  const prototype = ts.isExpression(object) ? unwrap(object) : object;
  if (!ts.isPropertyAccessExpression(prototype) || prototype.name.text !== 'prototype') return null;
  const owner = modules.program.checker.getTypeAtLocation(prototype.expression).getSymbol();
  return owner?.members?.get(ts.escapeLeadingUnderscores(name)) ?? null;
}
