import { ts } from '../compiler.ts';
import { checkerInternals } from '../program/internals.ts';

/** What the compiler makes up for a name that leads nowhere: its unknown symbol, or for a type an alias declared nowhere. */
export function isUnresolved(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (checkerInternals(checker).isUnknownSymbol(symbol)) return true;
  return (symbol.flags & ts.SymbolFlags.TypeAlias) !== 0 && symbol.declarations === undefined;
}
