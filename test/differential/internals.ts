import type { ts } from '@ts-morph/common';

/** `ContextFlags.IgnoreNodeInferences`: what a literal itself lets the compiler infer is not what is wanted of it. */
export const WITHOUT_OWN_INFERENCE = 4;

/** What the checker tells the language service only. */
export interface Internals {
  /** With the properties of what `module.exports` is set to. */
  getExportsAndPropertiesOfModule(module: ts.Symbol): readonly ts.Symbol[];
  getPropertySymbolOfDestructuringAssignment(name: ts.Identifier): ts.Symbol | undefined;
  getContextualType(node: ts.Expression, flags: number): ts.Type | undefined;
  getTypeArgumentConstraint(node: ts.Node): ts.Type | undefined;
  isTypeInvalidDueToUnionDiscriminant(type: ts.Type, literal: ts.ObjectLiteralExpression): boolean;
}

export function internals(checker: ts.TypeChecker): ts.TypeChecker & Internals {
  return checker as ts.TypeChecker & Internals;
}

/** The parser marks a script by the first token that makes it CommonJS. */
export function isInCommonJs(node: ts.Node): boolean {
  const file: ts.SourceFile & { readonly commonJsModuleIndicator?: ts.Node } = node.getSourceFile();
  return file.commonJsModuleIndicator !== undefined;
}
