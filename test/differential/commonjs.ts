import { ts } from '@ts-morph/common';
import { internals } from './internals.ts';
import { symbolOf } from './members.ts';

/**
 * What `exports.x = …` and `module.exports = { x }` declare besides the `x` of the file: "find all references" lists under
 * it what other files take. Null where the file exports something else under the name, which makes its address ambiguous.
 */
export function exportsNamed(
  local: ts.Symbol,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] | null {
  if (!/\.[cm]?jsx?$/.test(file.fileName)) return [];
  const module = symbolOf(file);
  const exported = module === undefined ? undefined : exportOf(module, local.name, checker);
  const own = exported?.declarations?.filter((node) => node.getSourceFile() === file) ?? [];
  const keys = own.filter((node) => ts.isObjectLiteralElementLike(node) && publishedBy(node) === null);
  return keys.some((node) => valueOfKey(node, checker) !== local)
    ? null
    : own.filter((node) => keys.includes(node) || publishedBy(node) !== null);
}

function valueOfKey(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return checker.getShorthandAssignmentValueSymbol(node);
  return ts.isPropertyAssignment(node) ? checker.getSymbolAtLocation(node.initializer) : undefined;
}

function exportOf(module: ts.Symbol, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  return internals(checker)
    .getExportsAndPropertiesOfModule(module)
    .find((symbol) => symbol.name === name);
}

/**
 * Is it part of a statement that publishes a name as itself: `exports.x = x`, `exports.x = x = …`, `exports.x = void 0`,
 * `module.exports = { x }`, `{ x: x }`?
 */
export function publishesAs(token: ts.Node, name: string): boolean {
  const { parent } = token;
  if (publishedBy(parent) === name) return true;
  for (let around = parent; isAssignment(around); around = around.parent)
    if (publishedBy(around.left) === name) return true;
  return false;
}

/** Is it the name that a statement gives to an export, and not what it publishes? */
export function isPublishedName(token: ts.Node): boolean {
  const { parent } = token;
  return (
    !ts.isShorthandPropertyAssignment(parent) && publishedBy(parent) !== null && nameIn(parent) === token
  );
}

/**
 * The token that names what stands behind an export: `y` for the `x` of `exports.x = m.y`, of `module.exports = { x: y }`
 * and of `Object.defineProperty(exports, 'x', { get() { return m.y; } })`, and for the `module` of `module.exports = y`.
 */
export function publishedFor(name: ts.Node): ts.Node | null {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return publishedBy(parent) === null ? null : name;
  if (ts.isPropertyAssignment(parent))
    return publishedBy(parent) === null ? null : lastName(parent.initializer);
  if (ts.isCallExpression(parent)) return ts.isStringLiteralLike(name) ? lastName(gotten(parent)) : null;
  const isTarget =
    ts.isPropertyAccessExpression(parent) && (isExports(parent) || isExports(parent.expression));
  const assignment = isTarget ? parent.parent : undefined;
  return assignment !== undefined && isAssignment(assignment) && assignment.left === parent
    ? lastName(assignment.right)
    : null;
}

/** The name that a node gives to an export. */
function publishedBy(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node)) return publishedBy(node.left);
  if (ts.isPropertyAccessExpression(node)) return isExports(node.expression) ? assignedName(node) : null;
  const isKey = ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node);
  if (!isKey || !ts.isIdentifier(node.name)) return null;
  const whole = node.parent.parent;
  return ts.isBinaryExpression(whole) && whole.left.getText() === 'module.exports' ? node.name.text : null;
}

function nameIn(node: ts.Node): ts.Node | undefined {
  return ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) ? node.name : undefined;
}

function assignedName(access: ts.PropertyAccessExpression): string | null {
  const { parent } = access;
  const isTarget = isAssignment(parent) && parent.left === access;
  return isTarget && access.name.text !== 'exports' ? access.name.text : null;
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** `exports`, `module.exports`. */
export function isExports(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'exports';
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'module'
  );
}

/** What the getter of `Object.defineProperty(exports, 'x', …)` returns. */
function gotten(call: ts.CallExpression): ts.Node | undefined {
  const [target, , descriptor] = call.arguments;
  if (target === undefined || !isExports(target)) return undefined;
  if (descriptor === undefined || !ts.isObjectLiteralExpression(descriptor)) return undefined;
  const get = descriptor.properties.find(({ name }) => name?.getText() === 'get');
  const getter = get !== undefined && ts.isPropertyAssignment(get) ? get.initializer : get;
  const body =
    getter !== undefined && ts.isFunctionLike(getter) && 'body' in getter ? getter.body : undefined;
  if (body === undefined || !ts.isBlock(body)) return body;
  const [statement] = body.statements;
  return statement !== undefined && ts.isReturnStatement(statement) ? statement.expression : undefined;
}

/** Of `y`, `m.y` and what is assigned on the way the `y`; of a function or class that bears a name, the name. */
function lastName(node: ts.Node | undefined): ts.Node | null {
  if (node === undefined) return null;
  if (ts.isIdentifier(node)) return node;
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (isAssignment(node)) return lastName(node.right);
  return ts.isFunctionExpression(node) || ts.isClassExpression(node) ? (node.name ?? null) : null;
}
