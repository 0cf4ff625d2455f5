import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Where a scanned root stands in its repository: `packages/api/`, or empty at the top. Reports name files from the
 * root, GitHub names them from the top.
 */
export function folderInRepository(root: string): string {
  for (let above = root; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) {
      const path = relative(above, root).replaceAll('\\', '/');
      return path === '' ? '' : `${path}/`;
    }
    if (above === dirname(above)) return '';
  }
}
