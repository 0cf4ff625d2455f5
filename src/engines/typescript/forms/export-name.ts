import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { originsOfSymbol } from '../symbols/origins.ts';
import { NOTHING, type Form } from './form.ts';

/** `legacy` in `export { legacy as x }`, with a module behind it or not; the name after `as` is none. */
export const exportName: Form = {
  name: 'export name',
  fits: ({ parent }) =>
    ts.isExportSpecifier(parent) || ts.isNamespaceExport(parent) || ts.isNamespaceExportDeclaration(parent),
  denote(token, modules) {
    const { parent } = token;
    if (!ts.isExportSpecifier(parent) || (parent.propertyName ?? parent.name) !== token) return [];
    const symbol = modules.program.checker.getSymbolAtLocation(parent.name);
    if (symbol === undefined) return [];
    const symbols = linksOf(symbol, modules);
    const local = parent.parent.parent.moduleSpecifier === undefined;
    const unbound =
      local &&
      symbols.length === 1 &&
      modules.program.checker.getExportSpecifierLocalTargetSymbol(parent) === undefined;
    return [{ ...NOTHING, symbols, origins: originsOfSymbol(symbol, modules), unbound }];
  },
};
