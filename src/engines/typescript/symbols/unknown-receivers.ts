import type { PossibleReason } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { unwrap } from '../syntax/expressions.ts';
import type { Modules } from './modules.ts';
import { originsOf } from './origins.ts';

/** Why no type says what an object is, or null where its type is known. */
export function whyUnknown(object: ts.Expression, modules: Modules): PossibleReason | null {
  const { checker } = modules.program;
  const type = checker.getTypeAtLocation(object);
  const open = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 || hasOpenBase(type, checker);
  if (!open) return null;
  return declaredOpen(object, modules);
}

/** A class whose base nobody can resolve may have any member. */
function hasOpenBase(type: ts.Type, checker: ts.TypeChecker): boolean {
  const declaration = type.getSymbol()?.declarations?.find(ts.isClassLike);
  const base = declaration?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  if (base === undefined) return false;
  const baseType = checker.getTypeAtLocation(base.expression);
  return (baseType.flags & ts.TypeFlags.Any) !== 0;
}

function declaredOpen(object: ts.Expression, modules: Modules): PossibleReason {
  const root = rootOf(object);
  const symbol = modules.program.checker.getSymbolAtLocation(root);
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  if (fromMissingPackage(root, modules)) return 'package-not-installed';
  if (declaration === undefined) return 'untyped-receiver';
  const typed =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertyDeclaration(declaration);
  if (!typed) return 'any-receiver';
  if (declaration.type !== undefined)
    return typeFromMissingPackage(declaration.type, modules) ? 'package-not-installed' : 'any-receiver';
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (initializer !== undefined && fromMissingPackage(rootOf(initializer), modules))
    return 'package-not-installed';
  return 'untyped-receiver';
}

function typeFromMissingPackage(type: ts.TypeNode, modules: Modules): boolean {
  return ts.isTypeReferenceNode(type) && fromMissingPackage(type.typeName, modules);
}

function fromMissingPackage(node: ts.Node, modules: Modules): boolean {
  return originsOf(node, modules).some(({ specifier }) => {
    const resolution = modules.resolve(specifier);
    return resolution.kind === 'package' && resolution.path === null;
  });
}

/** The leftmost expression: `app` in `app.get('x').legacy` and `await app().legacy`. */
function rootOf(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))
    return rootOf(inner.expression);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner) || ts.isAwaitExpression(inner))
    return rootOf(inner.expression);
  return inner;
}

/** `db` of `db`, `self.db` and `this.getDb().db`: the name that ends the receiver. */
export function receiverName(object: ts.Node): string | null {
  const inner = ts.isExpression(object) ? unwrap(object) : object;
  if (ts.isIdentifier(inner)) return inner.text;
  return ts.isPropertyAccessExpression(inner) ? inner.name.text.replace(/^#/, '') : null;
}
