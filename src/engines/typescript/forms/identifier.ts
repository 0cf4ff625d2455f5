import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { originsOfSymbol } from '../symbols/origins.ts';
import { symbolOfName } from '../symbols/symbol-of-name.ts';
import { isUnresolved } from '../symbols/unresolved.ts';
import { NOTHING, type Form } from './form.ts';

/** A bare name, in an expression or a type: every form of reference that has no object in front of it. */
export const identifier: Form = {
  name: 'bare name',
  fits: (token) => ts.isIdentifier(token) && !isDeclarationName(token) && !isNoReference(token),
  denote(token, modules) {
    const { checker } = modules.program;
    const shorthand = ts.isShorthandPropertyAssignment(token.parent) && token.parent.name === token;
    const symbol = shorthand
      ? checker.getShorthandAssignmentValueSymbol(token.parent)
      : symbolOfName(token, checker);
    if (symbol === undefined || isUnresolved(symbol, checker)) return [{ ...NOTHING, unbound: true }];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  },
};

/** `const d = require('m')` is the one declaration whose name is also a reference: it is an import. */
function isDeclarationName(token: ts.Identifier): boolean {
  const { parent } = token;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExportAssignment(parent)) return false;
  return ts.getNameOfDeclaration(parent as ts.Declaration) === token;
}

/** Labels, attribute names, keys of `import.meta`: names of nothing. */
function isNoReference(token: ts.Identifier): boolean {
  const { parent } = token;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return true;
  if (isIntrinsicTag(token)) return true;
  return (
    ts.isJsxAttribute(parent) ||
    ts.isMetaProperty(parent) ||
    ts.isImportAttribute(parent) ||
    ts.isNamedTupleMember(parent)
  );
}

/** `<legacy>` is an element of the platform; only a capitalised tag is a name in scope. */
function isIntrinsicTag(token: ts.Identifier): boolean {
  const { parent } = token;
  const tag =
    ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent) || ts.isJsxClosingElement(parent);
  return tag && parent.tagName === token && /^[a-z]/.test(token.text);
}
