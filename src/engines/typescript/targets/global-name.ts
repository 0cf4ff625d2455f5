import { ts } from '../compiler.ts';
import type { Denotation } from '../forms/form.ts';
import type { Modules } from '../symbols/modules.ts';
import { unwrap } from '../syntax/expressions.ts';
import { nameOf } from '../syntax/tokens.ts';
import { isModule } from './addressed.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'global']);

/** `fetch` where no scope binds it, `window.fetch`, and `Promise.any` where `Promise` is the global one. */
export function isGlobalName(target: Target, { token, denotation, modules }: Reading): boolean {
  const names = target.global ?? [];
  if (names.length === 1) {
    const bare = isGlobal(denotation) || ofGlobalObject(denotation.receiver, modules);
    return bare && nameOf(token) === names[0];
  }
  const { receiver } = denotation;
  return (
    receiver !== null &&
    denotation.symbols.length === 0 &&
    isGlobalPath(receiver, names.slice(0, -1), modules)
  );
}

/** `Promise`, `window.Promise`, `NodeJS` in a type: a path that begins at a global, or at the global object. */
function isGlobalPath(node: ts.Node, path: readonly string[], modules: Modules): boolean {
  const inner = ts.isExpression(node) ? unwrap(node) : node;
  if (ts.isIdentifier(inner))
    return path.length === 1 && inner.text === path[0] && isUnscoped(inner, modules);
  const step = stepOf(inner);
  if (step === null || step.name !== path.at(-1)) return false;
  return path.length === 1
    ? ofGlobalObject(step.object, modules)
    : isGlobalPath(step.object, path.slice(0, -1), modules);
}

function stepOf(node: ts.Node): { readonly object: ts.Node; readonly name: string } | null {
  if (ts.isPropertyAccessExpression(node)) return { object: node.expression, name: node.name.text };
  if (ts.isQualifiedName(node)) return { object: node.left, name: node.right.text };
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return null;
  return { object: node.expression, name: node.argumentExpression.text };
}

function isGlobal({ unbound, symbols, receiver }: Denotation): boolean {
  if (receiver !== null) return false;
  return unbound || (symbols.length > 0 && symbols.every(isDeclaredGlobally));
}

function isDeclaredGlobally(symbol: ts.Symbol): boolean {
  const declarations = symbol.declarations ?? [];
  return declarations.length > 0 && declarations.every((node) => isAmbientPlace(node));
}

function isAmbientPlace(node: ts.Node): boolean {
  const block = ts.findAncestor(node, ts.isModuleBlock)?.parent;
  if (block !== undefined) return (block.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
  const local = ts.findAncestor(
    node.parent,
    (outer) => ts.isBlock(outer) || ts.isFunctionLike(outer) || ts.isClassLike(outer),
  );
  return local === undefined && !isModule(node.getSourceFile());
}

function ofGlobalObject(receiver: ts.Node | null, modules: Modules): boolean {
  if (receiver === null || !ts.isExpression(receiver)) return false;
  const object = unwrap(receiver);
  return ts.isIdentifier(object) && GLOBAL_OBJECTS.has(object.text) && isUnscoped(object, modules);
}

function isUnscoped(name: ts.Identifier, modules: Modules): boolean {
  const symbol = modules.program.checker.getSymbolAtLocation(name);
  return symbol === undefined || (symbol.declarations ?? []).every((node) => isAmbientPlace(node));
}
