import { LEFT_OUT, type LeftOut } from './contract.ts';
import type { Measured } from './measure.ts';
import { RULES } from './rules.ts';
import { failuresOf, percent, ratesOf } from './verdict.ts';

/** One comparison in words: the rates, what was left out before counting, differences by rule, and what fails. */
export function describe(name: string, measured: Measured): string {
  const { symbols, members, references, certain, possible, usages, leftOut, seconds } = measured;
  const { recall, precision, byRule } = ratesOf(measured);
  const failures = failuresOf(measured);
  const rules = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${name}: recall ${percent(recall)}, precision ${percent(precision)}`,
    `  ${symbols} symbols, ${members} of them members; ${references} references: ${certain} certain, ${possible} possible; ${usages} certain usages`,
    `  CPU seconds: engine ${seconds.engine.toFixed(1)}, witness ${seconds.witness.toFixed(1)}`,
    ...(Object.keys(LEFT_OUT) as LeftOut[]).map(
      (rule) => `  no reference  ${String(leftOut.get(rule) ?? 0).padStart(6)}  ${rule}: ${LEFT_OUT[rule]}`,
    ),
    ...rules.map(
      ([rule, { count, share }]) =>
        `  by a rule     ${String(count).padStart(6)}  ${rule} (${percent(share)}): ${RULES[rule].says}`,
    ),
    ...shortened(failures).map((words) => `  FAILS         ${words}`),
  ].join('\n');
}

const MOST_LINES = 40;

function shortened(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `and ${more} more`] : lines;
}
