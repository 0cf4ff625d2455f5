import { ts } from '../compiler.ts';

/** `exports` and `module.exports`. */
export function isExportsObject(node: ts.Node): boolean {
  return (ts.isIdentifier(node) && node.text === 'exports') || isModuleExports(node);
}

export function isModuleExports(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'module'
  );
}

/** `Object.assign(exports, …)`: exports that neither the binder nor the checker knows. */
export function addsToExports(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  return first !== undefined && isExportsObject(first) && call.expression.getText() === 'Object.assign';
}

/** Does a statement of a file add an export of this name in that way? */
export function isAddedExport(file: ts.SourceFile, name: string): boolean {
  return file.statements.some((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
    const [, ...sources] = addsToExports(statement.expression) ? statement.expression.arguments : [];
    return sources
      .flatMap((source) => (ts.isObjectLiteralExpression(source) ? source.properties : []))
      .some((property) => property.name !== undefined && nameText(property.name) === name);
  });
}

function nameText(name: ts.PropertyName): string | null {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;
}
