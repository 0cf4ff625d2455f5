import type { openTypeScript, TypeScriptScan } from './engines/typescript/index.ts';
import { readsConfiguration, readsSource } from './engines/typescript/reads.ts';
import { CutoverError, type Problem } from './errors.ts';
import { findManifests } from './files/manifests.ts';
import { refuseOverwriting } from './files/overwriting.ts';
import { selectFiles } from './files/scan.ts';
import type { Ground } from './ground.ts';
import { readManifest, sortProblems } from './manifest/manifest.ts';
import type { Manifest, PlacedGlob, ScanSettings } from './model/manifest.ts';
import { queriesOf, unboundProblems } from './queries.ts';
import type { Request } from './request.ts';

interface OpenManifest {
  readonly manifest: Manifest;
  readonly files: ScannedFiles;
  readonly scan: TypeScriptScan;
}

/**
 * The manifest, bound to the tree. What is well formed is bound also where something else is not.
 * @throws CutoverError with every mistake: of form, of files, of symbols that lead nowhere.
 */
export async function openManifest(
  request: Request,
  ground: Ground,
  openEngine: typeof openTypeScript,
): Promise<OpenManifest> {
  const { tree, world } = ground;
  const manifests = findManifests(tree, request.manifests, request.cwd);
  keepWhatIsRead(
    request,
    ground,
    manifests.map(({ path }) => path),
  );
  const read = readManifest(manifests, world);
  const { manifest } = read;
  const files = filesOf(ground, manifest.scan);
  const problems = [...read.problems, ...nothingToScan(files, manifest.scan)];
  if (problems.length > 0 && manifest.migrations.length === 0) throw new CutoverError(problems);
  const scan = await alongside(problems, () =>
    openEngine(
      { ...files, ...request, installed: ground.installed(manifest.scan), settings: manifest.scan },
      queriesOf(manifest),
    ),
  );
  const all = sortProblems([...problems, ...unboundProblems(manifest, scan.bound)]);
  if (all.length > 0) throw new CutoverError(all);
  return { manifest, files, scan };
}

/** Looked at before anything is scanned. @throws CutoverError where a report would be written over code or a manifest. */
export function keepWhatIsRead(
  { outputs, cwd }: Pick<Request, 'outputs' | 'cwd'>,
  { tree }: Pick<Ground, 'tree'>,
  manifests: readonly string[],
): void {
  const isCode = (path: string): boolean => readsSource(path) || readsConfiguration(path);
  refuseOverwriting(tree, { outputs, cwd, manifests, isCode });
}

/** What else is the user's to mend must not hide the mistakes that are known already. */
async function alongside<T>(problems: readonly Problem[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof CutoverError)) throw error;
    throw new CutoverError(sortProblems([...problems, ...error.problems]), { cause: error });
  }
}

interface ScannedFiles {
  readonly tree: Ground['tree'];
  readonly scanned: readonly string[];
  /** Globs of `scan` that match nothing. */
  readonly unmatched: readonly PlacedGlob[];
}

export function filesOf({ tree }: Ground, scan: ScanSettings): ScannedFiles {
  const view = selectFiles(tree, scan);
  const scanned = view.list().flatMap(({ path, obstacle }) => (obstacle === null ? [path] : []));
  return { tree, scanned, unmatched: view.unmatched };
}

export function nothingToScan(
  { scanned }: ScannedFiles,
  { include, exclude }: ScanSettings,
): readonly Problem[] {
  if (scanned.length > 0) return [];
  const place = [...include, ...exclude].find((glob) => glob.place !== null)?.place ?? null;
  const globs = include.length + exclude.length > 0;
  const hint = `check --root${globs ? ', and `scan.include` and `scan.exclude` of the manifest' : ''}`;
  return [{ message: 'there is no file to scan', place, hint }];
}
