import type { Migration } from '../model/manifest.ts';
import { plain } from './plain.ts';

export type Detail = readonly [label: string, text: string];

/** What to write instead of one old symbol: the advice of its own entry, else the migration's, else the replacement. */
export function writeInstead({ from, to, how }: Migration, symbol: string): readonly Detail[] {
  const old = from.find((entry) => entry.symbol.text === symbol);
  const own = old?.how ?? how;
  if (own !== null) return [['write', plain(own)]];
  const replacements = old !== undefined && old.to.length > 0 ? old.to : to.map((entry) => entry.symbol);
  if (replacements.length === 0) return [];
  return [['write', replacements.map(({ text }) => plain(text)).join(' or ')]];
}

/** What alone is forbidden, where that is not everything. */
export function whatIsForbidden({ forbidden }: Migration): readonly Detail[] {
  const [only] = forbidden;
  if (only === undefined || forbidden.length > 1 || only.text === 'any') return [];
  return [['where', plain(only.text)]];
}

/** Why the migration is there, and where to read on. */
export function whyItMatters({ why, docs }: Migration): readonly Detail[] {
  if (why !== null) return [['why', docs === null ? plain(why) : `${plain(why)}  ${plain(docs)}`]];
  return docs === null ? [] : [['docs', plain(docs)]];
}
