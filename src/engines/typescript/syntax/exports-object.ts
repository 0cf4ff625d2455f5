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
