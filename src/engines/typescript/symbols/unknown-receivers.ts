import type { PossibleReason } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { unwrap } from '../syntax/expressions.ts';
import { isStub } from '../resolve/stubs.ts';
import { linksOf } from './links.ts';
import type { Modules } from './modules.ts';
import { originsOf } from './origins.ts';

/** Why no type says what an object is, or null where its type is known. */
export function whyUnknown(object: ts.Expression, modules: Modules): PossibleReason | null {
  const { checker } = modules.program;
  const type = checker.getTypeAtLocation(object);
  if (isOpen(type)) return declaredOpen(object, modules, new Set());
  const base = openBase(type, checker);
  if (base === null) return null;
  return fromMissingPackage(rootOf(base), modules)
    ? 'package-not-installed'
    : declaredOpen(object, modules, new Set());
}

/** The same for what a pattern takes apart, where no declared property answers to the name. */
export function whyPatternUnknown(pattern: ts.ObjectBindingPattern, modules: Modules): PossibleReason | null {
  const { checker } = modules.program;
  const root = declaredBy(pattern.parent);
  const { initializer } = root;
  if (isUntypedParameter(root, checker)) return 'untyped-receiver';
  if (pattern.parent === root && initializer !== undefined && writtenType(root) === undefined)
    return whyUnknown(initializer, modules);
  return isOpen(checker.getTypeAtLocation(pattern)) ? declaredAs(root, modules, new Set()) : null;
}

/** The compiler then knows of its properties what the pattern and its default say, and callers may pass anything. */
function isUntypedParameter(node: Typable, checker: ts.TypeChecker): boolean {
  if (!ts.isParameter(node) || writtenType(node) !== undefined) return false;
  const { initializer, parent } = node;
  if (initializer !== undefined && !ts.isObjectLiteralExpression(initializer)) return false;
  const isValue = ts.isArrowFunction(parent) || ts.isFunctionExpression(parent);
  return !isValue || checker.getContextualType(parent) === undefined;
}

function isOpen(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** A class with a base that nobody can resolve, however far up, may have any member. */
export function openBase(type: ts.Type, checker: ts.TypeChecker): ts.Expression | null {
  const seen = new Set<ts.Node>();
  let declaration = type.getSymbol()?.declarations?.find(ts.isClassLike);
  while (declaration !== undefined && !seen.has(declaration)) {
    seen.add(declaration);
    const base = baseOf(declaration);
    if (base === undefined) return null;
    const baseType = checker.getTypeAtLocation(base);
    if ((baseType.flags & ts.TypeFlags.Any) !== 0) return base;
    declaration = baseType.getSymbol()?.declarations?.find(ts.isClassLike);
  }
  return null;
}

function baseOf(declaration: ts.ClassLikeDeclaration | undefined): ts.Expression | undefined {
  const clause = declaration?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression;
}

function declaredOpen(object: ts.Expression, modules: Modules, seen: Set<ts.Node>): PossibleReason {
  const root = rootOf(object);
  if (fromMissingPackage(root, modules)) return 'package-not-installed';
  const symbol = modules.program.checker.getSymbolAtLocation(root);
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  if (declaration === undefined) return 'untyped-receiver';
  const declared = ts.isBindingElement(declaration) ? declaredBy(declaration) : declaration;
  const isTypable =
    ts.isVariableDeclaration(declared) || ts.isParameter(declared) || ts.isPropertyDeclaration(declared);
  return isTypable ? declaredAs(declared, modules, seen) : 'any-receiver';
}

type Typable = ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration;

/** What is written beside a name that is of no known type: a type, a value that is of none either, or nothing. */
function declaredAs(declared: Typable, modules: Modules, seen: Set<ts.Node>): PossibleReason {
  const type = writtenType(declared);
  if (type !== undefined)
    return typeFromMissingPackage(type, modules) ? 'package-not-installed' : 'any-receiver';
  const source = declared.initializer ?? callAround(declared);
  if (source === null || seen.has(declared)) return 'untyped-receiver';
  const reason = declaredOpen(source, modules, seen.add(declared));
  return declared.initializer === undefined && reason === 'any-receiver' ? 'untyped-receiver' : reason;
}

/** A callback's parameter has its type from the function that the callback is handed to. */
function callAround(declared: Typable): ts.Expression | null {
  const { parent } = declared;
  if (!ts.isArrowFunction(parent) && !ts.isFunctionExpression(parent)) return null;
  const call = parent.parent;
  return ts.isCallExpression(call) && call.arguments.some((argument) => argument === parent)
    ? call.expression
    : null;
}

/** The variable or parameter that a pattern belongs to. */
function declaredBy(
  node: ts.BindingElement | ts.VariableDeclaration | ts.ParameterDeclaration,
): ts.VariableDeclaration | ts.ParameterDeclaration {
  return ts.isBindingElement(node) ? declaredBy(node.parent.parent) : node;
}

function writtenType(declared: Typable): ts.TypeNode | undefined {
  return declared.type ?? ts.getJSDocType(declared);
}

/** Somewhere in a type, or in the aliases that it names, a package that nobody can read has its say. */
function typeFromMissingPackage(type: ts.Node, modules: Modules, seen: Set<ts.Node> = new Set()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const name = ts.isTypeReferenceNode(type) ? type.typeName : type;
  const isNamed = ts.isTypeReferenceNode(type) || ts.isImportTypeNode(type);
  if (isNamed && fromMissingPackage(name, modules)) return true;
  const alias = ts.isTypeReferenceNode(type) ? aliasedType(type, modules) : undefined;
  if (alias !== undefined && typeFromMissingPackage(alias, modules, seen)) return true;
  return ts.forEachChild(type, (part) => typeFromMissingPackage(part, modules, seen) || undefined) === true;
}

function aliasedType({ typeName }: ts.TypeReferenceNode, modules: Modules): ts.TypeNode | undefined {
  const symbol = modules.program.checker.getSymbolAtLocation(typeName);
  const links = symbol === undefined ? [] : linksOf(symbol, modules);
  return links.flatMap((link) => link.declarations ?? []).find(ts.isTypeAliasDeclaration)?.type;
}

export function fromMissingPackage(node: ts.Node, modules: Modules): boolean {
  return originsOf(node, modules).some(({ specifier }) => {
    const resolution = modules.resolve(specifier);
    return resolution.kind === 'package' && (resolution.path === null || isStub(resolution.path));
  });
}

/** The leftmost expression: `app` in `app.get('x').legacy` and `await app().legacy`; of `super` and `this`, the base class. */
function rootOf(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))
    return rootOf(inner.expression);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner) || ts.isAwaitExpression(inner))
    return rootOf(inner.expression);
  const isOwn = inner.kind === ts.SyntaxKind.SuperKeyword || inner.kind === ts.SyntaxKind.ThisKeyword;
  const base = isOwn ? baseOf(ts.findAncestor(inner, ts.isClassLike)) : undefined;
  return base === undefined ? inner : rootOf(base);
}

/** `db` of `db`, `self.db`, `self['db']`, `await self.db` and `this.getDb().db`: the name that ends the receiver. */
export function receiverName(object: ts.Node): string | null {
  const inner = ts.isExpression(object) ? unwrap(object) : object;
  if (ts.isIdentifier(inner)) return inner.text;
  if (ts.isAwaitExpression(inner)) return receiverName(inner.expression);
  if (ts.isElementAccessExpression(inner))
    return ts.isStringLiteralLike(inner.argumentExpression) ? inner.argumentExpression.text : null;
  return ts.isPropertyAccessExpression(inner) ? inner.name.text.replace(/^#/, '') : null;
}
