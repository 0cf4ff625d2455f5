import { comparePlaces } from '../model/order.ts';
import type { Finding } from '../model/outcome.ts';

/** Findings that are told as one: those of a line, and with the first of a file the imports that it needs. */
export interface Row {
  readonly first: Finding;
  /** On the same line as the first. */
  readonly beside: readonly Finding[];
  readonly imports: readonly Finding[];
}

/** What no longer exists comes first, then by place. Every finding is in exactly one row. */
export function toRows(findings: readonly Finding[]): readonly Row[] {
  const acts = group(findings, ({ file, symbol, confidence, status }) => [file, symbol, confidence, status]);
  return acts.flatMap(actRows).toSorted((a, b) => urgency(a) - urgency(b) || comparePlaces(a.first, b.first));
}

export function sizeOf({ beside, imports }: Row): number {
  return 1 + beside.length + imports.length;
}

export function findingsOf({ first, beside, imports }: Row): readonly Finding[] {
  return [first, ...beside, ...imports];
}

/** Groups in the order of their first members. */
export function group<T>(
  items: readonly T[],
  keyOf: (item: T) => readonly unknown[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

/** The rows of one symbol in one file. */
function actRows(findings: readonly Finding[]): readonly Row[] {
  const imports = findings.filter(({ kind }) => kind === 'import');
  const others = findings.filter(({ kind }) => kind !== 'import');
  if (others.length === 0) return lineRows(imports);
  const [head, ...rest] = lineRows(others);
  return head === undefined ? [] : [{ ...head, imports }, ...rest];
}

function lineRows(findings: readonly Finding[]): readonly Row[] {
  const lines = group(findings, ({ line }) => [line]);
  return lines.flatMap(([first, ...beside]) => (first === undefined ? [] : [{ first, beside, imports: [] }]));
}

function urgency({ first }: Row): number {
  return first.kind === 'redeclared' || first.kind === 'dangling' ? 0 : 1;
}
