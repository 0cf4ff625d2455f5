import { ts } from '@ts-morph/common';
import { isImportPattern, isOfRequire } from './requires.ts';

/** The declarations of a statement that a manifest can address by their own name. */
export function declaredBy(statement: ts.Statement): readonly ts.NamedDeclaration[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((declaration) => variables(declaration));
  if (ts.isModuleDeclaration(statement))
    return ts.isIdentifier(statement.name) && !isGlobal(statement) ? [statement] : [];
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named && statement.name !== undefined ? [statement] : [];
}

function isGlobal(declaration: ts.ModuleDeclaration): boolean {
  return (declaration.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}

/** A variable that holds what `require` hands out is an import, not a declaration of its own. */
function variables(declaration: ts.VariableDeclaration | ts.BindingElement): readonly ts.NamedDeclaration[] {
  const { name, initializer } = declaration;
  if (ts.isIdentifier(name))
    return initializer !== undefined && isOfRequire(initializer) ? [] : [declaration];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) && !isImportPattern(element) ? variables(element) : [],
  );
}

/** The declarations of this file that a statement publishes as the default export; none where it is not one. */
export function defaultOf(statement: ts.Statement, checker: ts.TypeChecker): readonly ts.Node[] {
  const value = publishedValue(statement);
  if (value === null) return [];
  const name = ts.isIdentifier(value) ? value : ts.getNameOfDeclaration(value as ts.Declaration);
  const declarations =
    (name === undefined ? undefined : checker.getSymbolAtLocation(name)?.declarations) ?? [];
  const isImport = declarations.some((node) => ts.isImportSpecifier(node) || ts.isImportClause(node));
  return isImport ||
    declarations.flatMap((node) => (ts.isVariableDeclaration(node) ? variables(node) : [node])).length === 0
    ? []
    : declarations;
}

function publishedValue(statement: ts.Statement): ts.Node | null {
  if (ts.isExportAssignment(statement)) return statement.expression;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true) return statement;
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return null;
  const { left, right } = statement.expression;
  return left.getText() === 'module.exports' ? right : null;
}
