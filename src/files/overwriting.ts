import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { CutoverError } from '../errors.ts';
import { pathBelow } from './path-below.ts';
import type { WorkingTree } from './working-tree.ts';

const USUAL_MANIFEST = /^(?:(?:\.github\/)?cutover|cutover\/[^/.][^/]*)\.yml$/;

/** What a run writes, and what it must leave as it is. */
export interface Writing {
  /** Files that reports go to, from the working directory. */
  readonly outputs: readonly string[];
  readonly cwd: string;
  /** From the root; those that stand in the usual places need not be named. */
  readonly manifests: readonly string[];
  readonly isCode: (path: string) => boolean;
}

/**
 * An earlier report may be written over: code of the tree and manifests may not, by whatever link they are named.
 * @throws CutoverError
 */
export function refuseOverwriting(tree: WorkingTree, { outputs, cwd, manifests, isCode }: Writing): void {
  const rules = new Set(manifests.map((path) => realPath(resolve(tree.root, path))));
  for (const output of outputs) {
    const real = realPath(resolve(cwd, output));
    const path = real === null ? null : pathBelow(tree.root, real);
    const isManifest = rules.has(real) || (path !== null && USUAL_MANIFEST.test(path));
    const isListedCode = path !== null && tree.has(path) && isCode(path);
    if (real === null || !(isManifest || isListedCode)) continue;
    throw CutoverError.of(
      `--output ${output} would overwrite ${isManifest ? 'a manifest' : 'a file of the repository'}`,
      'Name a file of its own for the report.',
    );
  }
}

/** Null where nothing is there yet. */
function realPath(absolute: string): string | null {
  try {
    return realpathSync.native(absolute);
  } catch {
    return null;
  }
}
