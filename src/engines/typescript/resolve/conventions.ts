import { findUpwards } from './file-candidates.ts';
import { folderOf, joinPath, type Ground } from './ground.ts';

/**
 * Where bundler and test-runner aliases lead by convention (`@/x`, `~/x`, `#/x`, `src/x`, `/src/x`), for those that no
 * tsconfig states. Tried last, and only a target that is there counts.
 */
export function conventionalTargets(ground: Ground, from: string, specifier: string): readonly string[] {
  const rest = /^(?:[@~#$]?\/|[~$](?=\w))(.+)$/.exec(specifier)?.[1];
  const bare = rest ?? (/^(?:src|app|lib)\//.test(specifier) ? specifier : null);
  if (bare === null) return [];
  const manifest = findUpwards(ground, from, 'package.json');
  const homes = manifest === null ? [''] : [folderOf(manifest), ''];
  const inner = rest === undefined ? [''] : ['src', 'app', ''];
  return homes.flatMap((home) => inner.map((folder) => joinPath(joinPath(home, folder), bare)));
}
