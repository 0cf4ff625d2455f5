import type { Migration } from '../model/manifest.ts';
import type { Finding } from '../model/outcome.ts';
import type { Usage, UsageKind } from '../model/usage.ts';
import type { GateInput } from './input.ts';

const NO_ADOPTION: ReadonlySet<UsageKind> = new Set(['import', 're-export', 'module']);

/**
 * How many certain usages the replacements have; imports, re-exports and modules are not adoption, and neither is the
 * old name where it is an alias of the new one. Of a symbol that replaces itself, the usages that no entry forbids.
 */
export function adoption(
  migration: Migration,
  findings: readonly Finding[],
  input: Pick<GateInput, 'usagesOf'>,
): number {
  const { from, to } = migration;
  const old = new Set(from.map(({ symbol }) => symbol.text));
  const tokens = new Set<string>();
  const stillOld = new Set(findings.map(placeOf));
  for (const { symbol } of to) {
    const adopted = old.has(symbol.text)
      ? findings.filter((finding) => finding.symbol === symbol.text && !finding.forbidden)
      : input.usagesOf(symbol.text, 'new', migration).filter((usage) => !stillOld.has(placeOf(usage)));
    for (const usage of adopted) {
      if (usage.confidence === 'possible' || NO_ADOPTION.has(usage.kind)) continue;
      tokens.add(placeOf(usage));
    }
  }
  return tokens.size;
}

function placeOf({ file, line, column }: Usage): string {
  return `${file}:${line}:${column}`;
}
