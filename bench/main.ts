/**
 * `npm run bench [-- --runs N] [--write]`: whole processes over the 60 MB base, CPU seconds and peak memory, medians, as
 * ratios within one run. Nothing is asserted: the table says whether each bound was met.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from './commands.ts';
import { base } from './corpus.ts';
import { measure, median, type Cost } from './measure.ts';
import { renderTable } from './table.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'cutover-bench-'));
try {
  const root = base(join(folder, 'base'));
  const costs: Record<string, Cost[]> = {};
  const all = Object.entries(commands(root, join(folder, 'scratch')));
  for (let run = 0; run <= Number(values.runs); run++) {
    for (const [key, { name, run: command, codes }] of all) {
      const cost = measure(command, root, codes);
      process.stderr.write(
        `${run === 0 ? 'warm-up' : `run ${String(run)}`}  ${name}: ${cost.cpu.toFixed(2)} s\n`,
      );
      if (run === 0) continue;
      // What is short is measured more often: a few milliseconds are much of it.
      const more = Array.from({ length: cost.cpu < 1 ? 6 : 0 }, () => measure(command, root, codes));
      costs[key] = [...(costs[key] ?? []), cost, ...more];
    }
  }
  const medians = Object.fromEntries(
    Object.entries(costs).map(([key, list]) => [
      key,
      { cpu: median(list.map(({ cpu }) => cpu)), memory: median(list.map(({ memory }) => memory)) },
    ]),
  );
  const table = renderTable(
    Object.fromEntries(all.map(([key, { name }]) => [key, name])),
    medians,
    Number(values.runs),
  );
  process.stdout.write(table);
  if (values.write) publish(table);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function publish(table: string): void {
  const page = join(import.meta.dirname, '../docs/speed.md');
  const marked = /(<!-- bench:start -->\n)[\s\S]*?(<!-- bench:end -->)/;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      marked,
      (_whole, start: string, end: string) => `${start}\n${table}\n${end}`,
    ),
  );
}
