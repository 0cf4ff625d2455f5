import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { EXPORT_EQUALS } from '../syntax/exports.ts';
import { wrapped } from '../syntax/expressions.ts';
import { isActualCall, isImportCall, isRequire } from '../syntax/module-specifiers.ts';
import { NOTHING, type Form } from './form.ts';

/** Wrappers that take a function which imports a module, and use its default export. */
const LAZY = new Set([
  'lazy',
  'loadable',
  'dynamic',
  'defineAsyncComponent',
  'lazyLoad',
  'lazyWithPreload',
  'lazyWithRetry',
]);

/**
 * A specifier whose module is used as a whole where no name says so: `lazy(() => import('./page'))` uses the default
 * export, `require('./legacy')()` and `app.use(require('./routes'))` use what the module exports as its value.
 */
export const loadedDefault: Form = {
  name: 'default export behind a specifier',
  fits: (token) => exportUsed(token) !== null,
  denote(token, modules) {
    const name = exportUsed(token);
    if (name === null || !ts.isStringLiteralLike(token)) return [];
    const module = modules.symbolOf(token);
    const member = module === null ? null : modules.member(module, name);
    const names = name === EXPORT_EQUALS ? ['*', 'default'] : ['*', name];
    const symbols = member === null ? [] : linksOf(member, modules);
    return [
      {
        ...NOTHING,
        symbols,
        origins: [{ specifier: token, names }],
        kind: name === 'default' ? 'import' : null,
      },
    ];
  },
};

function exportUsed(token: ts.Node): string | null {
  const call = token.parent;
  if (!ts.isStringLiteralLike(token) || !ts.isCallExpression(call) || call.arguments[0] !== token)
    return null;
  if (isImportCall(call)) return isLazy(call) ? 'default' : null;
  return (isRequire(call) || isActualCall(call)) && isValue(call) ? EXPORT_EQUALS : null;
}

function isLazy(call: ts.CallExpression): boolean {
  const loader = ts.findAncestor(call, isLoader);
  if (loader === undefined || !isResult(call, loader)) return false;
  const argument = optionsOf(loader) ?? wrapped(loader);
  const outer = argument.parent;
  if (!ts.isCallExpression(outer) || outer.arguments[0] !== argument) return false;
  const callee = ts.isPropertyAccessExpression(outer.expression) ? outer.expression.name : outer.expression;
  return ts.isIdentifier(callee) && LAZY.has(callee.text);
}

type Loader = ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

function isLoader(node: ts.Node): node is Loader {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node);
}

/** The literal in `defineAsyncComponent({ loader: () => import('./page') })`. */
function optionsOf(loader: Loader): ts.ObjectLiteralExpression | null {
  const property = ts.isMethodDeclaration(loader) ? loader : wrapped(loader).parent;
  if (!ts.isPropertyAssignment(property) && !ts.isMethodDeclaration(property)) return null;
  const isOption = property.name.getText() === 'loader' && ts.isObjectLiteralExpression(property.parent);
  return isOption ? property.parent : null;
}

function isResult(call: ts.CallExpression, loader: Loader): boolean {
  const promise = wrapped(call);
  const outer = ts.isAwaitExpression(promise.parent) ? wrapped(promise.parent) : promise;
  if (outer.parent === loader) return true;
  return ts.isReturnStatement(outer.parent) && ts.findAncestor(outer.parent, isLoader) === loader;
}

/** Neither bound to a name, nor taken apart, nor asked for a member, nor thrown away. */
function isValue(call: ts.CallExpression): boolean {
  const outer = wrapped(call);
  const { parent } = outer;
  if (ts.isVariableDeclaration(parent) || ts.isExpressionStatement(parent) || ts.isAwaitExpression(parent))
    return false;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression !== outer;
  return true;
}
