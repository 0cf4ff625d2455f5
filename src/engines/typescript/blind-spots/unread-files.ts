import { mayBeScript, readsTypeScript } from '../reads.ts';
import type { BlindSpot } from '../../../model/usage.ts';
import type { Looked } from './blind-spot.ts';
import { atFile } from './at-file.ts';

/** Files that are too large, not UTF-8, links out of the root, or folders that are somebody else's. */
export function unreadFiles({ workplace, texts }: Pick<Looked, 'workplace' | 'texts'>): readonly BlindSpot[] {
  const listed = workplace.tree.list().flatMap(({ path, obstacle }) => {
    if (obstacle === null || (obstacle === 'symlink' && !readsTypeScript(path))) return [];
    return [atFile(obstacle, path)];
  });
  const read = [...texts.unreadable].flatMap(([path, kind]) =>
    mayBeScript(path) ? [] : [atFile(kind, path)],
  );
  return [...listed, ...read];
}
