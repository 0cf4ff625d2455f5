import type { Migration, SymbolRef } from '../model/manifest.ts';
import type { Finding } from '../model/outcome.ts';
import { comparePlaces, compareText } from '../model/order.ts';

/**
 * A token that several addresses of one migration match (`Manager.*` and `Manager.get`) is one usage:
 * what a gate counts goes before what is silenced, an address in full before a pattern.
 * @returns sorted by place.
 */
export function onePerToken(findings: readonly Finding[], migration: Migration): readonly Finding[] {
  const patterns = patternsOf(migration);
  const weight = (finding: Finding) => severity(finding) * 2 + (patterns.has(finding.symbol) ? 0 : 1);
  const sorted = findings.toSorted(
    (a, b) => comparePlaces(a, b) || weight(b) - weight(a) || compareText(a.symbol, b.symbol),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || comparePlaces(before, finding) !== 0;
  });
}

function severity({ failing, forbidden, status }: Finding): number {
  if (failing) return 4;
  if (!forbidden) return 0;
  if (status === 'allowed') return 1;
  return status === 'exempt' ? 2 : 3;
}

function patternsOf({ from }: Migration): ReadonlySet<string> {
  return new Set(from.filter(({ symbol }) => isPattern(symbol)).map(({ symbol }) => symbol.text));
}

function isPattern(symbol: SymbolRef): boolean {
  if (symbol.kind === 'module') return symbol.glob !== null;
  if (symbol.kind === 'package') return symbol.wildcard;
  return symbol.segments.some(({ wildcard }) => wildcard);
}
