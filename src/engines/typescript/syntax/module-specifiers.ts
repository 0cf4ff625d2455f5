import { ts } from '../compiler.ts';
import { isAmdSpecifier } from './amd.ts';
import { unwrap } from './expressions.ts';
import { sourceFileOf } from './source-file-of.ts';

/** Test runners' objects whose methods take a module specifier first. */
const MOCKERS = new Set(['jest', 'vi', 'vitest', 'mock', 't', 'td', 'rewiremock']);
const MOCK_METHODS = new Set([
  'mock',
  'unmock',
  'doMock',
  'dontMock',
  'doUnmock',
  'deepUnmock',
  'setMock',
  'requireActual',
  'requireMock',
  'importActual',
  'importMock',
  'createMockFromModule',
  'genMockFromModule',
  'unstable_mockModule',
  'mockModule',
  'module',
  'replace',
  'replaceEsm',
]);
const BARE_LOADERS = new Set([
  'require',
  'proxyquire',
  'rewire',
  'requireActual',
  'importActual',
  'esmock',
  '__non_webpack_require__',
]);
const ACTUAL = new Set([
  'requireActual',
  'requireMock',
  'importActual',
  'importMock',
  'createMockFromModule',
  'genMockFromModule',
]);

/** Does this literal name a module: in an import or re-export, a require, an `import()`, a mock? */
export function isModuleSpecifier(literal: ts.Node): literal is ts.StringLiteralLike {
  if (!ts.isStringLiteralLike(literal)) return false;
  const { parent } = literal;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
    return parent.moduleSpecifier === literal;
  if (ts.isExternalModuleReference(parent)) return parent.expression === literal;
  if (ts.isModuleDeclaration(parent)) return parent.name === literal;
  if (ts.isLiteralTypeNode(parent))
    return ts.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  if (ts.isArrayLiteralExpression(parent)) return isAmdSpecifier(literal);
  return ts.isCallExpression(parent) && parent.arguments[0] === literal && loads(parent);
}

function loads(call: ts.CallExpression): boolean {
  return (
    call.expression.kind === ts.SyntaxKind.ImportKeyword ||
    isRequire(call) ||
    isMockCall(call) ||
    isResolve(call)
  );
}

/** `require('m')` and its kin, where `require` is the module system's own. */
export function isRequire(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return false;
  const { text } = node.expression;
  const file = sourceFileOf(node);
  return createdLoaders(file).has(text) || (BARE_LOADERS.has(text) && !isFunctionOf(file, text));
}

const created = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** The names of `const load = createRequire(import.meta.url)`, at the top of a module. */
function createdLoaders(file: ts.SourceFile): ReadonlySet<string> {
  const known = created.get(file);
  if (known !== undefined) return known;
  const variables = file.text.includes('createRequire')
    ? file.statements
        .filter(ts.isVariableStatement)
        .flatMap((statement) => statement.declarationList.declarations)
    : [];
  const loaders = variables.filter(
    ({ initializer }) => initializer !== undefined && isCreateRequire(initializer),
  );
  const names = new Set(loaders.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])));
  created.set(file, names);
  return names;
}

function isCreateRequire(initializer: ts.Expression): boolean {
  const call = unwrap(initializer);
  if (!ts.isCallExpression(call)) return false;
  const callee = unwrap(call.expression);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && name.text === 'createRequire';
}

/** A file may have a function of its own that is called `require`. */
function isFunctionOf(file: ts.SourceFile, name: string): boolean {
  return file.statements.some(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name,
  );
}

export function isMockCall(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    isMockMethod(node.expression)
  );
}

function isMockMethod(access: ts.PropertyAccessExpression): boolean {
  const root = unwrap(access.expression);
  // `jest.mock('a').mock('b')`
  if (ts.isCallExpression(root)) return isMockCall(root) && MOCK_METHODS.has(access.name.text);
  const object = ts.isPropertyAccessExpression(root) ? root.name : root;
  return ts.isIdentifier(object) && MOCKERS.has(object.text) && MOCK_METHODS.has(access.name.text);
}

/** `jest.requireActual('m')`, `vi.importActual('m')`: a call that hands out the module itself. */
export function isActualCall(node: ts.Node): node is ts.CallExpression {
  return (
    isMockCall(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ACTUAL.has(node.expression.name.text)
  );
}

export function isImportCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** `require.resolve('m')`, `import.meta.resolve('m')`. */
function isResolve(call: ts.CallExpression): boolean {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'resolve') return false;
  const object = callee.expression;
  return ts.isMetaProperty(object) || (ts.isIdentifier(object) && object.text === 'require');
}

/** The specifier of a call that loads a module, where it is a literal. */
export function specifierOf(call: ts.CallExpression): ts.StringLiteralLike | null {
  const [first] = call.arguments;
  return first !== undefined && ts.isStringLiteralLike(first) ? first : null;
}
