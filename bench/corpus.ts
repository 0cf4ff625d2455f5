/** Sources of published packages, copied out of bench/node_modules: the ground of the benchmarks and the differential test. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is taken of each package, by path below its folder. */
const TAKEN = {
  effect: /^(?:src\/.*\.ts|package\.json)$/,
  lodash: /^(?:(?!.*\.min\.js$).*\.js|package\.json)$/,
  'monaco-editor': /^(?:esm\/.*\.[jt]s|package\.json)$/,
  rxjs: /^(?:src\/.*\.(?:ts|js|json)|tsconfig\.json|package\.json)$/,
  viem: /^(?!_)(?:.*\.ts|package\.json)$/,
  zod: /^(?:src\/.*\.ts|package\.json)$/,
} as const satisfies Record<string, RegExp>;

export type PackageName = keyof typeof TAKEN;
export const PACKAGES = Object.keys(TAKEN) as PackageName[];

/** The base: four packages of TypeScript whole, and of the JavaScript one as many files, in order of path, as fit. */
const MOST_BYTES = {
  effect: Number.POSITIVE_INFINITY,
  'monaco-editor': 30_000_000,
  rxjs: Number.POSITIVE_INFINITY,
  viem: Number.POSITIVE_INFINITY,
  zod: Number.POSITIVE_INFINITY,
} as const satisfies Partial<Record<PackageName, number>>;

const COMMIT_DATE = '2026-01-01T00:00:00Z';

/** Copies one package's sources into a folder, with its package.json; or of these what `part` takes. Returns that folder. */
export function corpus(name: PackageName, into: string, part = /./): string {
  copy(name, into, { part, mostBytes: Number.POSITIVE_INFINITY });
  return into;
}

/** "The 60 MB base": `packages/NAME` for each of five packages, committed as one git repository. Returns its folder. */
export function base(into: string): string {
  for (const name of Object.keys(MOST_BYTES) as (keyof typeof MOST_BYTES)[])
    copy(name, join(into, 'packages', name), { part: /./, mostBytes: MOST_BYTES[name] });
  commitAll(into);
  return into;
}

function copy(
  name: PackageName,
  into: string,
  { part, mostBytes }: { readonly part: RegExp; readonly mostBytes: number },
): void {
  const source = join(import.meta.dirname, 'node_modules', name);
  if (!existsSync(source))
    throw new Error(`${name} is not installed for the benchmarks: npm ci --prefix bench`);
  let bytes = 0;
  for (const path of pathsOf(source, TAKEN[name]).filter((each) => part.test(each))) {
    bytes += statSync(join(source, path)).size;
    if (bytes > mostBytes) return;
    mkdirSync(dirname(join(into, path)), { recursive: true });
    copyFileSync(join(source, path), join(into, path));
  }
}

function pathsOf(folder: string, taken: RegExp): readonly string[] {
  const walk = (below: string): readonly string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === 'node_modules') return [];
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('')
    .filter((path) => taken.test(path))
    .sort();
}

/** One commit of everything, the same on every machine: nobody's name, no settings of the user's. */
function commitAll(folder: string): void {
  const identity = { NAME: 'bench', EMAIL: 'bench@localhost', DATE: COMMIT_DATE };
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  for (const [key, value] of Object.entries(identity)) {
    env[`GIT_AUTHOR_${key}`] = value;
    env[`GIT_COMMITTER_${key}`] = value;
  }
  const git = (...words: string[]): void =>
    void execFileSync('git', words, { cwd: folder, env, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=Sources of published packages');
}
