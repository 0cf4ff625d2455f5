import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTypeScript } from '../src/engines/typescript/index.ts';
import { EagerProgram } from '../src/engines/typescript/program/eager-program.ts';
import { LazyProgram } from '../src/engines/typescript/program/lazy-program.ts';
import type { ProgramFactory } from '../src/engines/typescript/program/best-program.ts';
import { CutoverError } from '../src/errors.ts';
import type { Finding, Outcome } from '../src/model/outcome.ts';
import { check } from '../src/run.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

const PROGRAMS: Record<'lazy' | 'eager', ProgramFactory> = {
  lazy: (sources, resolver) => new LazyProgram(sources, resolver),
  eager: (sources, resolver) => new EagerProgram(sources, resolver),
};

/** `<theme>/<case>` of every directory that is a test. */
export function listCases(): readonly string[] {
  const folders = (path: string): readonly string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return folders(FIXTURES)
    .flatMap((theme) => folders(join(FIXTURES, theme)).map((name) => `${theme}/${name}`))
    .sort();
}

/** What `cutover check` finds in a case, a line a finding. `_installed` stands in for `node_modules`. */
export async function runCase(name: string, program: keyof typeof PROGRAMS): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'cutover-fixture-'));
  try {
    cpSync(join(FIXTURES, name), root, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
    if (existsSync(join(root, '_installed')))
      renameSync(join(root, '_installed'), join(root, 'node_modules'));
    const request = {
      root,
      cwd: root,
      manifests: [],
      outputs: [],
      now: '2026-11-22',
      strict: false,
      lineHashes: false,
      progress: () => undefined,
      deepStack: false,
    };
    const outcome = await check(request, (workplace, queries) =>
      openTypeScript(workplace, queries, PROGRAMS[program]),
    );
    return describeOutcome(outcome);
  } catch (error) {
    if (!(error instanceof CutoverError)) throw error;
    const lines = error.problems.map(({ message, place, hint }) => {
      const where = place === null ? '' : ` ${place.file}:${String(place.line)}:${String(place.column)}`;
      return `error${where} ${message}${hint === null ? '' : ` (${hint})`}`;
    });
    return `${[...lines, 'exit 2'].join('\n')}\n`;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function describeOutcome(outcome: Outcome): string {
  const several = outcome.migrations.length > 1;
  const lines = outcome.migrations.flatMap(({ migration, usages, possible, adopted }) => {
    const suffix = several ? ` (${migration.id})` : '';
    const found = [...usages, ...possible].map((finding) => describeFinding(finding) + suffix);
    return [...found, ...(adopted > 0 ? [`adopted ${String(adopted)}${suffix}`] : [])];
  });
  const blind = outcome.blindSpots.map(({ kind, file, line, column, count }) => {
    const times = count > 1 ? ` ×${String(count)}` : '';
    return `blind-spot ${file}:${String(line)}:${String(column)} ${kind}${times}`;
  });
  return `${[...lines, ...blind, `exit ${outcome.verdict === 'pass' ? '0' : '1'}`].join('\n')}\n`;
}

/** Only what departs from the usual is written: certain, forbidden, existing. */
function describeFinding({
  file,
  line,
  column,
  kind,
  confidence,
  reason,
  status,
  forbidden,
}: Finding): string {
  const word = confidence === 'certain' ? 'usage' : 'possible';
  const notes = [kind, reason, status === 'existing' ? null : status, forbidden ? null : 'not-forbidden'];
  return `${word} ${file}:${String(line)}:${String(column)} ${notes.filter((note) => note !== null).join(' ')}`;
}
