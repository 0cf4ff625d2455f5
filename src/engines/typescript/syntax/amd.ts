import { ts } from '../compiler.ts';
import { descendants } from './descendants.ts';

const LOADERS = new Set(['define', 'require', 'requirejs']);
/** What a loader hands over under these names is no module. */
const OWN = new Set(['require', 'exports', 'module']);

/**
 * The array of modules in `define(['./manager'], …)`, `define('name', ['./manager'], …)` and `require(['./manager'], …)`,
 * where the file declares no function of that name.
 */
export function amdModules(call: ts.Node): ts.ArrayLiteralExpression | null {
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return null;
  const { text } = call.expression;
  const [first, second] = call.arguments;
  const list = text === 'define' && first !== undefined && ts.isStringLiteralLike(first) ? second : first;
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return null;
  return LOADERS.has(text) && !declaredNames(call.getSourceFile()).has(text) ? list : null;
}

/** Does this literal name a module in such an array? */
export function isAmdSpecifier(literal: ts.StringLiteralLike): boolean {
  const { parent } = literal;
  return (
    ts.isArrayLiteralExpression(parent) && !OWN.has(literal.text) && amdModules(parent.parent) === parent
  );
}

const declared = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** In whatever scope: whose function a call is, is not asked here. */
function declaredNames(file: ts.SourceFile): ReadonlySet<string> {
  const known = declared.get(file);
  if (known !== undefined) return known;
  const names = descendants(file).flatMap((node) => {
    const name = ts.isIdentifier(node) && LOADERS.has(node.text) ? node : null;
    return name !== null && isNameOf(name, name.parent) ? [name.text] : [];
  });
  declared.set(file, new Set(names));
  return new Set(names);
}

function isNameOf(name: ts.Identifier, parent: ts.Node): boolean {
  const binds =
    ts.isFunctionDeclaration(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent);
  return binds && parent.name === name;
}
