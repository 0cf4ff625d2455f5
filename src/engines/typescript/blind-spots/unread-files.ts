import { readsSource } from '../reads.ts';
import type { BlindSpot } from '../../../model/usage.ts';
import type { Looked } from './blind-spot.ts';
import { atFile } from './at-file.ts';

/** Files that are too large, not UTF-8, links out of the root, or folders that are somebody else's. */
export function unreadFiles({ workplace, texts }: Pick<Looked, 'workplace' | 'texts'>): readonly BlindSpot[] {
  const listed = workplace.tree.list().flatMap(({ path, obstacle }) => {
    if (obstacle === null || (obstacle === 'symlink' && !mayHoldSource(path))) return [];
    return [atFile(obstacle, path)];
  });
  const read = [...texts.unreadable].map(([path, kind]) => atFile(kind, path));
  return [...listed, ...read];
}

/** A link without an extension may be a folder of sources. */
function mayHoldSource(path: string): boolean {
  return readsSource(path) || !/\.[^/]+$/.test(path);
}
