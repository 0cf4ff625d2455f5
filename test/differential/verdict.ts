import type { Measured } from './measure.ts';
import type { RuleName } from './rules.ts';

/** The share of all references of a run that one rule may explain: more would hide what it does not. */
const MOST_UNDER_ONE_RULE = 0.02;
const LEAST_PRECISION = 0.99;

export interface Rates {
  /** References of the witness that the engine has, certain or possible. */
  readonly recall: number;
  /** Certain usages that the witness confirms or a rule explains. */
  readonly precision: number;
}

export function ratesOf({ references, certain, possible, usages, differences }: Measured): Rates {
  const wrong = differences.filter(({ kind, rule }) => kind === 'unconfirmed' && rule === null).length;
  return { recall: share(certain + possible, references), precision: share(usages - wrong, usages) };
}

/** Nothing of nothing is no proof. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Everything by which one comparison fails, in words; empty: it passes. */
export function failuresOf(measured: Measured): readonly string[] {
  const { recall, precision } = ratesOf(measured);
  const out = measured.unbound.map((words) => `does not resolve: ${words}`);
  for (const { address, place, kind, rule } of measured.differences)
    if (rule === null) out.push(`${kind}, under no rule: ${address} at ${place}`);
  if (recall < 1) out.push(`recall is ${percent(recall)}`);
  if (precision < LEAST_PRECISION) out.push(`precision is ${percent(precision)}`);
  if (measured.members * 2 < measured.symbols) out.push('less than half of the symbols are members');
  return out;
}

export interface UnderRule {
  readonly count: number;
  readonly share: number;
}

/** What each rule explains, of all references of some comparisons. */
export function sharesOf(run: readonly Measured[]): ReadonlyMap<RuleName, UnderRule> {
  const references = run.reduce((sum, measured) => sum + measured.references, 0);
  const counts = new Map<RuleName, number>();
  for (const { rule } of run.flatMap(({ differences }) => differences))
    if (rule !== null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([rule, count]) => [rule, { count, share: count / Math.max(references, 1) }]));
}

/** The rules that explain too much of a run. */
export function overusedRules(run: readonly Measured[]): readonly string[] {
  return [...sharesOf(run)].flatMap(([rule, { share }]) =>
    share > MOST_UNDER_ONE_RULE ? [`the rule "${rule}" explains ${percent(share)} of all references`] : [],
  );
}

export function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
