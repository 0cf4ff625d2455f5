import type { FindResult } from '../model/outcome.ts';
import type { Usage } from '../model/usage.ts';
import { excerptOf } from './excerpt.ts';
import { withinText } from './names.ts';
import { printJson } from './print-json.ts';

/** The same result for machines; a usage has the fields that the report gives it, without a judgement. */
export function renderFindJson(result: FindResult): string {
  const { tool, symbol, binding, usages, possible, filesScanned } = result;
  return printJson({
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    symbol,
    binding,
    definitions: result.definitions.map(({ file, line, column }) => ({ file, line, column })),
    totals: {
      usages: usages.length,
      possible: possible.length,
      filesScanned,
      filesWithUsages: new Set(usages.map(({ file }) => file)).size,
    },
    packages: result.packages.map(({ name, installed }) => ({ name, installed })),
    usages: usages.map(toUsage),
    possible: possible.map(toUsage),
    blindSpots: result.blindSpots.map(({ kind, file, line, column, count }) => ({
      kind,
      file,
      line,
      column,
      count,
    })),
  });
}

function toUsage(usage: Usage): object {
  const { file, line, column, endLine, endColumn, symbol, kind, confidence, reason } = usage;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    symbol,
    kind,
    confidence,
    reason,
    within: withinText(usage.enclosing),
    excerpt: excerptOf(usage),
  };
}
