import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { originsOfSymbol } from '../symbols/origins.ts';
import { NOTHING, type Form } from './form.ts';

/** `legacy` in `import { legacy as l }`, `d` in `import d` and `import d = require()`; the name after `as` is none. */
export const importName: Form = {
  name: 'import name',
  fits: ({ parent }) =>
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    isExternalImportEquals(parent),
  denote(token, modules) {
    const { parent } = token;
    if (ts.isNamespaceImport(parent)) return [];
    if (ts.isImportSpecifier(parent) && (parent.propertyName ?? parent.name) !== token) return [];
    const { name } = parent as ts.ImportSpecifier | ts.ImportClause | ts.ImportEqualsDeclaration;
    const symbol = name === undefined ? undefined : modules.program.checker.getSymbolAtLocation(name);
    if (symbol === undefined) return [];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  },
};

function isExternalImportEquals(node: ts.Node): boolean {
  return ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference);
}
