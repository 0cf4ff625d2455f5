import { ts } from '../compiler.ts';
import { nearest } from '../syntax/nearest.ts';

const { SyntaxKind } = ts;

/** What brings no name into scope: under one of them a name is whatever it is beside it. */
const TRANSPARENT: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.AwaitExpression,
  SyntaxKind.BinaryExpression,
  SyntaxKind.CallExpression,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.ElementAccessExpression,
  SyntaxKind.ExpressionStatement,
  SyntaxKind.IfStatement,
  SyntaxKind.NewExpression,
  SyntaxKind.NonNullExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.SpreadElement,
  SyntaxKind.TemplateExpression,
  SyntaxKind.TemplateSpan,
]);

const outermost = nearest((node): node is ts.Node => !TRANSPARENT.has(node.parent.kind));

type Names = Map<string, ts.Symbol | undefined>;
const known = new WeakMap<ts.TypeChecker, WeakMap<ts.Node, Names>>();

/**
 * As `checker.getSymbolAtLocation`, which looks for a name through everything around it. A bare name is looked for once
 * in an expression, which may be as long as its file and hold thousands of them.
 */
export function symbolOfName(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (!isBareName(node)) return checker.getSymbolAtLocation(node);
  const names = namesIn(outermost(node) ?? node, checker);
  if (!names.has(node.text)) names.set(node.text, checker.getSymbolAtLocation(node));
  return names.get(node.text);
}

/** What `exports.x = …` says of `exports`, the checker tells from more than the name: JavaScript's objects are left to it. */
function isBareName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (!ts.isPropertyAccessExpression(parent)) return TRANSPARENT.has(parent.kind);
  return parent.expression === node && (node.flags & ts.NodeFlags.JavaScriptFile) === 0;
}

function namesIn(expression: ts.Node, checker: ts.TypeChecker): Names {
  const expressions = known.get(checker) ?? new WeakMap<ts.Node, Names>();
  known.set(checker, expressions);
  const names = expressions.get(expression) ?? new Map<string, ts.Symbol | undefined>();
  expressions.set(expression, names);
  return names;
}
