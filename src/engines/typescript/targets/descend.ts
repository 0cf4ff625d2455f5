import type { Segment } from '../../../model/manifest.ts';
import { ts } from '../compiler.ts';
import { inheritedMember, memberNames, memberSteps, membersOf } from './members-of.ts';

export type Descent =
  | { readonly kind: 'found'; readonly symbols: readonly ts.Symbol[] }
  | {
      readonly kind: 'missing';
      readonly owners: readonly ts.Symbol[];
      readonly owner: string;
      readonly name: string;
      readonly names: readonly string[];
      readonly inherited: ts.Node | null;
    };

/** Follows a symbol's path from its top-level name to the members it ends at. */
export function descend(
  top: readonly ts.Symbol[],
  segments: readonly Segment[],
  checker: ts.TypeChecker,
): Descent {
  let owners = top.map((symbol) => withoutAlias(symbol, checker));
  let found = top;
  let ownerName = segments[0]?.name ?? '';
  for (const step of memberSteps(segments)) {
    const members = [...new Set(owners.flatMap((owner) => membersOf(owner, step, checker)))];
    const { name } = step.segment;
    if (members.length === 0) {
      const names = [...new Set(owners.flatMap((owner) => memberNames(owner, checker)))];
      const inherited = owners
        .map((owner) => inheritedMember(owner, name, checker))
        .find((member) => member !== null);
      return {
        kind: 'missing',
        owners,
        owner: ownerName,
        name,
        names,
        inherited: inherited?.declarations?.[0] ?? null,
      };
    }
    found = members;
    owners = members.map((symbol) => withoutAlias(symbol, checker));
    ownerName = name;
  }
  return { kind: 'found', symbols: found };
}

function withoutAlias(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}
