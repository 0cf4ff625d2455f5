import { compactJson } from './print-json.ts';
import { MAX_NOTIFICATIONS, MAX_RESULTS, MAX_RULES } from './sarif-limits.ts';
import type { SarifNotification, SarifResult, SarifRule } from './sarif-log.ts';
import type { Draft } from './sarif-results.ts';

/** The lists of a run: all there is, or what of it fits. */
export interface Lists<Result> {
  readonly results: readonly Result[];
  readonly rules: readonly SarifRule[];
  readonly warnings: readonly SarifNotification[];
  readonly blindSpots: readonly SarifNotification[];
}

/** A rule index and the marks between two entries of a list. */
const AROUND = 32;

/** The bytes that are left; who asks for more than that gets nothing. */
function openBudget(bytes: number): (value: unknown) => boolean {
  let left = bytes;
  return (value) => {
    const cost = Buffer.byteLength(compactJson(value)) + AROUND;
    if (cost > left) return false;
    left -= cost;
    return true;
  };
}

/** As much as GitHub takes, in this order: results with their rules, the other rules, the calls that lead there, notices. */
export function fit(all: Lists<Draft>, bytes: number): Lists<SarifResult> {
  const spend = openBudget(bytes);
  const { bare, used } = fitResults(all, spend);
  let free = MAX_RULES - used.size;
  const rules = all.rules.filter((rule) => {
    if (used.has(rule.id)) return true;
    if (free === 0 || !spend(rule)) return false;
    free -= 1;
    return true;
  });
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const results = bare.map(({ codeFlows, ...draft }): SarifResult => {
    const indexed = { ...draft, ruleIndex: indices.get(draft.ruleId) ?? -1 };
    return codeFlows !== undefined && spend({ codeFlows }) ? { ...indexed, codeFlows } : indexed;
  });
  const take = <T>(list: readonly T[]): readonly T[] => untilFull(list.slice(0, MAX_NOTIFICATIONS), spend);
  return { results, rules, warnings: take(all.warnings), blindSpots: take(all.blindSpots) };
}

/** Results in their order, none without its rule. */
function fitResults(
  { results, rules }: Lists<Draft>,
  spend: (value: unknown) => boolean,
): { readonly bare: readonly Draft[]; readonly used: ReadonlySet<string> } {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const used = new Set<string>();
  const bare = untilFull(results.slice(0, MAX_RESULTS), ({ codeFlows: _, ...draft }) => {
    const isNew = !used.has(draft.ruleId);
    if (!spend(isNew ? [draft, ruleOf.get(draft.ruleId)] : draft)) return false;
    used.add(draft.ruleId);
    return true;
  });
  return { bare, used };
}

function untilFull<T>(list: readonly T[], spend: (item: T) => boolean): readonly T[] {
  const end = list.findIndex((item) => !spend(item));
  return end === -1 ? list : list.slice(0, end);
}
