import type { Report, ReportedUsage } from '../../src/report/schema.ts';

/** Every finding of a report, a line each, under its migration: `file:line:column kind`, and what departs from the usual. */
export function findingList({ verdict, migrations, blindSpots }: Report): string {
  const blocks = migrations.map(({ id, remaining, adopted, usages, possible }) => {
    const lines = [...usages, ...possible].map((usage) => `  ${describe(usage)}`);
    return [`${id}: ${String(remaining)} remaining, ${String(adopted)} adopted`, ...lines].join('\n');
  });
  const blind = blindSpots.map(({ kind, file, line }) => `blind spot: ${kind} ${file}:${String(line)}`);
  return `${[...blocks, ...blind, verdict].join('\n\n')}\n`;
}

function describe({ file, line, column, kind, reason, status, gate }: ReportedUsage): string {
  const notes = [
    reason === null ? null : `possible: ${reason}`,
    status === 'existing' ? null : status,
    gate === 'zero' ? null : gate,
  ].filter((note) => note !== null);
  return [`${file}:${String(line)}:${String(column)}`.padEnd(36), kind, ...notes].join(' ');
}
