import type { ts } from '@ts-morph/common';
import type { Usage } from '../../src/model/usage.ts';
import type { Addressed } from './addresses.ts';
import { isDeclaredAt, mapped, type LeftOut } from './contract.ts';
import { ruleFor, type RuleName } from './rules.ts';
import { placeOf, tokenAt } from './tokens.ts';
import { isUnnamedRequire } from './whole-module.ts';
import type { Witness } from './witness.ts';

/** A place where one side sees a reference and the other does not. */
export interface Difference {
  readonly address: string;
  /** `path:line:column` */
  readonly place: string;
  readonly kind: 'missed' | 'unconfirmed';
  /** Null: no rule of the contract explains it. */
  readonly rule: RuleName | null;
}

export interface Comparison {
  /** References of the witness, as the contract counts them. */
  readonly references: number;
  /** Of these the engine has as certain, and as possible. */
  readonly certain: number;
  readonly possible: number;
  /** Certain usages of the engine. */
  readonly usages: number;
  readonly leftOut: ReadonlyMap<LeftOut, number>;
  readonly differences: readonly Difference[];
}

/** Holds the engine's usages of some symbols against what the witness lists for them. */
export function compare(
  symbols: readonly Addressed[],
  usages: ReadonlyMap<string, readonly Usage[]>,
  witness: Witness,
): Comparison {
  const leftOut = new Map<LeftOut, number>();
  const differences: Difference[] = [];
  const count = { references: 0, certain: 0, possible: 0, usages: 0 };
  for (const symbol of symbols) {
    const { address } = symbol;
    const found = new Map((usages.get(address) ?? []).map((usage) => [placeOfUsage(usage), usage]));
    const references = referencesOf(symbol, witness, leftOut);
    for (const place of references.keys()) {
      count.references++;
      const usage = found.get(place);
      if (usage === undefined) differences.push({ address, place, kind: 'missed', rule: null });
      else count[usage.confidence]++;
    }
    for (const [place, usage] of found) {
      if (usage.confidence !== 'certain') continue;
      count.usages++;
      if (references.has(place)) continue;
      const token = tokenOf(usage, witness);
      const rule = token === null ? null : ruleFor(token, symbol, witness);
      differences.push({ address, place, kind: 'unconfirmed', rule });
    }
  }
  return { ...count, leftOut, differences };
}

/** What the witness lists for a symbol, by place, in the contract's terms; counts what is left out on the way. */
function referencesOf(
  symbol: Addressed,
  witness: Witness,
  leftOut: Map<LeftOut, number>,
): ReadonlyMap<string, ts.Node> {
  const out = new Map<string, ts.Node>();
  const add = (token: ts.Node): void => {
    const path = witness.pathOf(token.getSourceFile().fileName);
    if (path !== null) out.set(placeOf(token, path), token);
  };
  for (const listed of symbol.names.flatMap((name) => witness.references(name))) {
    const known = mapped(listed, symbol, witness);
    if (known.kind === 'reference') add(known.token);
    else leftOut.set(known.rule, (leftOut.get(known.rule) ?? 0) + 1);
  }
  if (symbol.isMember)
    witness
      .indexesNamed(symbol.name)
      .filter((token) => witness.definitionsAt(token).some((definition) => isDeclaredAt(symbol, definition)))
      .forEach(add);
  const files = new Set(symbol.names.map((name) => name.getSourceFile()));
  if (symbol.isWholeModule)
    [...files].flatMap((file) => witness.specifiersOf(file).filter(isUnnamedRequire)).forEach(add);
  return out;
}

function placeOfUsage({ file, line, column }: Usage): string {
  return `${file}:${String(line)}:${String(column)}`;
}

function tokenOf({ file, line, column }: Usage, witness: Witness): ts.Node | null {
  const source = witness.fileAt(file);
  return source === undefined
    ? null
    : tokenAt(source, source.getPositionOfLineAndCharacter(line - 1, column - 1));
}
