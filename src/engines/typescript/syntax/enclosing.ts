import type { Enclosing } from '../../../model/usage.ts';
import { ts } from '../compiler.ts';
import { nearest } from './nearest.ts';

/** Of code that is nested deeper, the outermost and the innermost declarations are told: half as many each. */
const MOST = 100;

/** The declarations around a node, from the outermost to the innermost. */
export function enclosingOf(node: ts.Node): readonly Enclosing[] {
  const out: Enclosing[] = [];
  for (let at = declarationAround(node.parent); at !== undefined; at = declarationAround(at.parent)) {
    const kind = kindOf(at);
    if (kind !== null && !isOwnName(at, node)) out.push({ kind, name: declaredName(at) });
  }
  out.reverse();
  return out.length <= MOST ? out : [...out.slice(0, MOST / 2), ...out.slice(-MOST / 2)];
}

const declarationAround = nearest((node): node is ts.Node => kindOf(node) !== null);

function kindOf(node: ts.Node): Enclosing['kind'] | null {
  if (ts.isModuleDeclaration(node)) return 'namespace';
  if (ts.isClassLike(node)) return 'class';
  if (ts.isInterfaceDeclaration(node)) return 'interface';
  if (ts.isMethodDeclaration(node)) return 'method';
  if (ts.isAccessor(node)) return 'accessor';
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isPropertyDeclaration(node) || ts.isClassStaticBlockDeclaration(node)) return 'initializer';
  return ts.isFunctionLike(node) && 'body' in node ? 'function' : null;
}

function isOwnName(declaration: ts.Node, node: ts.Node): boolean {
  return ts.getNameOfDeclaration(declaration as ts.Declaration) === node;
}

/** The name a declaration has, or takes from what it is assigned to. */
function declaredName(node: ts.Node): string | null {
  const own = ts.getNameOfDeclaration(node as ts.Declaration);
  if (own !== undefined) return textOf(own);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return textOf(parent.name);
  if (ts.isExportAssignment(parent)) return 'default';
  if (ts.isBinaryExpression(parent) && parent.right === node) return textOf(parent.left);
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) === true
    ? 'default'
    : null;
}

function textOf(name: ts.Node): string | null {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  if (ts.isPropertyAccessExpression(name)) return name.name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)
    ? name.expression.text
    : null;
}
