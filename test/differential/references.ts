import type { ts } from '@ts-morph/common';
import type { Addressed } from './addresses.ts';
import { mapped, type LeftOut } from './contract.ts';
import { isInCommonJs } from './internals.ts';
import { keyStrings } from './key-strings.ts';
import { namedStrings } from './named-strings.ts';
import { loadedNames, resolvedTo } from './resolved.ts';
import { placeOf } from './tokens.ts';
import { indexesOf, requiresOf, type Unlisted } from './unlisted.ts';
import type { Listed, Witness } from './witness.ts';

/** What the witness knows of a symbol, in the contract's terms. */
export interface References {
  readonly symbol: Addressed;
  /** `path:line:column` */
  readonly places: ReadonlySet<string>;
  /** One for each entry of "find all references" that is no reference, and for each reference that it does not list. */
  readonly leftOut: readonly LeftOut[];
  readonly unlisted: readonly Unlisted[];
}

export function referencesOf(symbols: readonly Addressed[], witness: Witness): readonly References[] {
  const all = symbols.map((symbol) => listedReferences(symbol, witness));
  const strings = keyStrings(all, witness);
  return all.map(({ symbol, tokens, leftOut }) => {
    const places = new Set(tokens.flatMap((token) => placesOf(token, witness)));
    const unlisted: Unlisted[] = [];
    const add = (rule: Unlisted, token: ts.Node): void => {
      const [place] = placesOf(token, witness);
      if (place === undefined || places.has(place)) return;
      places.add(place);
      unlisted.push(rule);
    };
    indexesOf(symbol, witness).forEach((token) => {
      add('indexed type', token);
    });
    const resolved = resolvedTo(symbol, witness);
    resolved.forEach((token) => {
      add('resolved name', token);
    });
    loadedNames(new Set([...tokens, ...resolved]), witness).forEach((token) => {
      add('loaded name', token);
    });
    namedStrings(symbol, witness).forEach((token) => {
      add('named string', token);
    });
    strings.get(symbol)?.forEach((token) => {
      add('key string', token);
    });
    requiresOf(symbol, witness).forEach((token) => {
      add('whole require', token);
    });
    return { symbol, places, leftOut, unlisted };
  });
}

interface ListedReferences {
  readonly symbol: Addressed;
  readonly tokens: readonly ts.Node[];
  /** The tokens that would be renamed with the symbol: the references, and what declares it. */
  readonly written: readonly ts.Node[];
  readonly leftOut: readonly LeftOut[];
}

function listedReferences(symbol: Addressed, witness: Witness): ListedReferences {
  const listed = symbol.names.flatMap((name) => witness.references(name));
  const all = [...listed, ...ledTo(symbol, witness)].map((each) => mapped(each, symbol, witness));
  const under = (...rules: readonly (LeftOut | null)[]): readonly ts.Node[] =>
    all.flatMap(({ token, rule }) => (token !== null && rules.includes(rule) ? [token] : []));
  return {
    symbol,
    tokens: under(null),
    written: [...new Set([...symbol.names, ...under(null, 'definition')])],
    leftOut: all.flatMap(({ rule }) => rule ?? []),
  };
}

/** What "go to definition" leads to the symbol from: "find all references" stops at each alias that CommonJS makes. */
function ledTo({ names }: Addressed, witness: Witness): readonly Listed[] {
  return names.filter(isInCommonJs).flatMap((name) => {
    const definition = { fileName: name.getSourceFile().fileName, start: name.getStart() };
    return witness
      .leadingTo(definition)
      .map((token) => ({ fileName: token.getSourceFile().fileName, start: token.getStart(), definition }));
  });
}

function placesOf(token: ts.Node, witness: Witness): readonly string[] {
  const path = witness.pathOf(token.getSourceFile().fileName);
  return path === null ? [] : [placeOf(token, path)];
}
