import type { Migration } from '../model/manifest.ts';
import type { Finding } from '../model/outcome.ts';
import type { Usage, UsageKind } from '../model/usage.ts';

const NO_ADOPTION: ReadonlySet<UsageKind> = new Set(['import', 're-export', 'module']);

/**
 * How many certain usages the replacements have; imports, re-exports and modules are not adoption.
 * Of a symbol that replaces itself, the usages that no entry forbids.
 */
export function adoption(
  { from, to }: Migration,
  findings: readonly Finding[],
  usages: ReadonlyMap<string, readonly Usage[]>,
): number {
  const old = new Set(from.map(({ symbol }) => symbol.text));
  const tokens = new Set<string>();
  for (const { symbol } of to) {
    const adopted = old.has(symbol.text)
      ? findings.filter((finding) => finding.symbol === symbol.text && !finding.forbidden)
      : (usages.get(symbol.text) ?? []);
    for (const usage of adopted) {
      if (usage.confidence === 'possible' || NO_ADOPTION.has(usage.kind)) continue;
      tokens.add(`${usage.file}:${usage.line}:${usage.column}`);
    }
  }
  return tokens.size;
}
