import type { ts } from '@ts-morph/common';
import type { Usage } from '../../src/model/usage.ts';
import type { Addressed } from './addresses.ts';
import type { LeftOut } from './contract.ts';
import { referencesOf } from './references.ts';
import { ruleFor, type RuleName } from './rules.ts';
import { tokenAt } from './tokens.ts';
import type { Unlisted } from './unlisted.ts';
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
  /** What "find all references" lists and is no reference, and what it does not list and is one. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
  readonly unlisted: ReadonlyMap<Unlisted, number>;
  readonly differences: readonly Difference[];
}

/** Holds the engine's usages of some symbols against what the witness lists for them. */
export function compare(
  symbols: readonly Addressed[],
  usages: ReadonlyMap<string, readonly Usage[]>,
  witness: Witness,
): Comparison {
  const leftOut: LeftOut[] = [];
  const unlisted: Unlisted[] = [];
  const differences: Difference[] = [];
  const count = { references: 0, certain: 0, possible: 0, usages: 0 };
  for (const references of referencesOf(symbols, witness)) {
    const { symbol } = references;
    const { address } = symbol;
    const found = new Map((usages.get(address) ?? []).map((usage) => [placeOfUsage(usage), usage]));
    leftOut.push(...references.leftOut);
    unlisted.push(...references.unlisted);
    for (const place of references.places) {
      count.references++;
      const usage = found.get(place);
      if (usage === undefined) differences.push({ address, place, kind: 'missed', rule: null });
      else count[usage.confidence]++;
    }
    for (const [place, usage] of found) {
      // The script block of a component: the witness reads no such file
      if (usage.confidence !== 'certain' || witness.fileAt(usage.file) === undefined) continue;
      count.usages++;
      if (references.places.has(place)) continue;
      const token = tokenOf(usage, witness);
      const rule = token === null ? null : ruleFor(token, symbol, witness);
      differences.push({ address, place, kind: 'unconfirmed', rule });
    }
  }
  return { ...count, leftOut: counted(leftOut), unlisted: counted(unlisted), differences };
}

function counted<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
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
