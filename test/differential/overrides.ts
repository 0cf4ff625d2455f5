import { ts } from '@ts-morph/common';
import { textOf } from './denoted.ts';

/** Does a token name a member that overrides or implements one of these declarations, by the heritage clauses above it? */
export function overrides(
  token: ts.Node,
  declarations: ReadonlySet<ts.Node>,
  checker: ts.TypeChecker,
): boolean {
  const element = ts.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  const container = containerOf(element);
  if (!ts.isClassLike(container) && !ts.isInterfaceDeclaration(container)) return false;
  const modifiers = ts.canHaveModifiers(element) ? (ts.getModifiers(element) ?? []) : [];
  const isStatic = modifiers.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  return isInherited(container, { name: textOf(token), isStatic, declarations }, checker);
}

/** In JavaScript `this.x = …` declares a member of the class around it, if no field does. */
function containerOf(element: ts.Node): ts.Node {
  if (ts.isParameter(element)) return element.parent.parent;
  const isAssigned =
    (element.flags & ts.NodeFlags.JavaScriptFile) !== 0 &&
    ts.isPropertyAccessExpression(element) &&
    element.expression.kind === ts.SyntaxKind.ThisKeyword &&
    ts.isBinaryExpression(element.parent) &&
    element.parent.left === element;
  const around = isAssigned ? ts.findAncestor(element, ts.isClassLike) : undefined;
  if (!isAssigned || around === undefined) return element.parent;
  const isField = around.members.some(({ name }) => name?.getText() === element.name.text);
  return isField ? element.parent : around;
}

interface Member {
  readonly name: string;
  readonly isStatic: boolean;
  readonly declarations: ReadonlySet<ts.Node>;
}

function isInherited(container: ts.Node, member: Member, checker: ts.TypeChecker): boolean {
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): boolean => {
    if (seen.has(node) || !(ts.isClassLike(node) || ts.isInterfaceDeclaration(node))) return false;
    seen.add(node);
    return (node.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .some((base) => {
        const type = checker.getTypeAtLocation(member.isStatic ? base.expression : base);
        const property = checker.getPropertyOfType(type, member.name);
        const roots = property === undefined ? [] : checker.getRootSymbols(property);
        if (roots.some((root) => root.declarations?.some((each) => member.declarations.has(each)) === true))
          return true;
        return (checker.getTypeAtLocation(base).getSymbol()?.declarations ?? []).some(visit);
      });
  };
  return visit(container);
}
