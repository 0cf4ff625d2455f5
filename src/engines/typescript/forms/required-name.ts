import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { originsOfSymbol } from '../symbols/origins.ts';
import { boundModule } from '../syntax/import-bindings.ts';
import { NOTHING, type Form } from './form.ts';

/** `d` in `const d = require('m')`: what the module is as a whole, the way `import d` takes it. */
export const requiredName: Form = {
  name: 'required module',
  fits: (token) =>
    ts.isVariableDeclaration(token.parent) &&
    token.parent.name === token &&
    boundModule(token.parent) !== null,
  denote(token, modules) {
    const symbol = modules.program.checker.getSymbolAtLocation(token);
    if (symbol === undefined) return [];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  },
};
