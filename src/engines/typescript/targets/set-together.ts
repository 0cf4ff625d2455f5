import { ts } from '../compiler.ts';
import { unwrap, wrapped } from '../syntax/expressions.ts';

/**
 * One value under one name, in the file and for others: `const x = exports.x = …`; what compilers make of an exported
 * enum or namespace, `(x || (exports.x = x = {}))` or `(x = exports.x || (exports.x = {}))`; the `x` of an object that
 * is exported whole, `const api = { x }; module.exports = api`; and that of a function, `f.x = x; module.exports = f`.
 */
export function areSetTogether(exported: ts.Symbol, local: ts.Symbol, checker: ts.TypeChecker): boolean {
  const declarations = exported.declarations ?? [];
  if (declarations.some((node) => valueOfKey(node, checker) === local)) return true;
  return declarations
    .flatMap(setWith)
    .some((node) =>
      ts.isVariableDeclaration(node)
        ? local.declarations?.includes(node) === true
        : ts.isIdentifier(node) && checker.getSymbolAtLocation(node) === local,
    );
}

function valueOfKey(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return checker.getShorthandAssignmentValueSymbol(node);
  const value = ts.isPropertyAssignment(node) ? unwrap(node.initializer) : null;
  return value !== null && ts.isIdentifier(value) ? checker.getSymbolAtLocation(value) : undefined;
}

/** The value of the assignment that a declaration is, or is the target of, and all that takes it. */
function setWith(declaration: ts.Node): readonly ts.Node[] {
  const assignment = ts.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!isAssignment(assignment)) return [];
  return [...targetsAround(assignment), ...targetsIn(assignment)];
}

function targetsAround(assignment: ts.BinaryExpression): readonly ts.Node[] {
  const outer = wrapped(assignment);
  const { parent } = outer;
  if (ts.isVariableDeclaration(parent)) return [parent];
  if (!ts.isBinaryExpression(parent) || parent.right !== outer) return [];
  if (isAssignment(parent)) return [parent.left, ...targetsAround(parent)];
  return isFallback(parent) ? targetsAround(parent) : [];
}

function targetsIn(assignment: ts.BinaryExpression): readonly ts.Node[] {
  const value = unwrap(assignment.right);
  return [assignment.left, ...(isAssignment(value) ? targetsIn(value) : [value])];
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function isFallback({ operatorToken }: ts.BinaryExpression): boolean {
  return (
    operatorToken.kind === ts.SyntaxKind.BarBarToken ||
    operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
  );
}
