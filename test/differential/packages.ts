import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, type PackageName } from '../../bench/corpus.ts';
import type { Paths } from './witness.ts';

/** The packages that are compared, and how their own names resolve in their sources. */
const COMPARED = {
  viem: { paths: {}, part: /./ },
  zod: { paths: { zod: ['src/index.ts'], 'zod/*': ['src/*'] }, part: /./ },
  rxjs: { paths: { rxjs: ['src/index.ts'], 'rxjs/*': ['src/*'] }, part: /./ },
  lodash: { paths: {}, part: /./ },
  // Without the compiler that it carries: nine megabytes in one file
  'monaco-editor': { paths: {}, part: /^(?:package\.json$|esm\/vs\/(?:base|editor|platform)\/)/ },
  effect: { paths: { effect: ['src/index.ts'] }, part: /./ },
} as const satisfies Partial<Record<PackageName, { readonly paths: Paths; readonly part: RegExp }>>;

export type Compared = keyof typeof COMPARED;
export const ALL_COMPARED = Object.keys(COMPARED) as Compared[];

/** Runs with a copy of one package's sources in a folder of its own, which is gone afterwards. */
export async function withPackage<T>(
  name: Compared,
  run: (root: string, paths: Paths) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), `cutover-differential-${name}-`));
  try {
    const { paths, part } = COMPARED[name];
    return await run(corpus(name, root, part), paths);
  } finally {
    rmSync(root, { recursive: true });
  }
}
