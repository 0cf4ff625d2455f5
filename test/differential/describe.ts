import { LEFT_OUT, type LeftOut } from './contract.ts';
import type { Measured } from './measure.ts';
import { RULES } from './rules.ts';
import { UNLISTED, type Unlisted } from './unlisted.ts';
import { failuresOf, overusedRules, percent, ratesOf, sharesOf } from './verdict.ts';

const MOST_FAILURES = 40;

/** One comparison in words: the rates, what was left out before counting, differences by rule, and what fails. */
export function describe(name: string, measured: Measured): string {
  const { symbols, members, references, certain, possible, usages, leftOut, unlisted, seconds } = measured;
  const { recall, precision } = ratesOf(measured);
  return [
    `${name}: recall ${percent(recall)}, precision ${percent(precision)}`,
    `  ${symbols} symbols, ${members} of them members; ${references} references: ${certain} certain, ${possible} possible; ${usages} certain usages`,
    `  CPU seconds: engine ${seconds.engine.toFixed(1)}, witness ${seconds.witness.toFixed(1)}`,
    ...(Object.keys(LEFT_OUT) as LeftOut[]).map((rule) =>
      counted('no reference', leftOut.get(rule) ?? 0, `${rule}: ${LEFT_OUT[rule]}`),
    ),
    ...(Object.keys(UNLISTED) as Unlisted[]).map((rule) =>
      counted('not listed', unlisted.get(rule) ?? 0, `${rule}: ${UNLISTED[rule]}`),
    ),
    ...rulesOf([measured]),
    ...shortened(failuresOf(measured)).map(failing),
  ].join('\n');
}

/** What holds of all comparisons of a run together. */
export function describeRun(run: readonly Measured[]): string {
  const total = run.reduce((sum, { references }) => sum + references, 0);
  return [`in all: ${total} references`, ...rulesOf(run), ...overusedRules(run).map(failing)].join('\n');
}

function rulesOf(run: readonly Measured[]): readonly string[] {
  return [...sharesOf(run)].map(([rule, { count, share }]) =>
    counted('by a rule', count, `${rule} (${percent(share)}): ${RULES[rule].says}`),
  );
}

function counted(title: string, count: number, words: string): string {
  return `  ${title.padEnd(13)} ${String(count).padStart(6)}  ${words}`;
}

function failing(words: string): string {
  return `  FAILS         ${words}`;
}

function shortened(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_FAILURES;
  return more > 0 ? [...lines.slice(0, MOST_FAILURES), `and ${more} more`] : lines;
}
