import { NOTHING_INSTALLED, openInstalled } from './files/installed.ts';
import { packageNames } from './files/package-names.ts';
import { openWorkingTree, type WorkingTree } from './files/working-tree.ts';
import type { World } from './manifest/manifest.ts';
import type { ScanSettings } from './model/manifest.ts';
import type { Installed } from './model/tree.ts';

/** What every command stands on: the tree, the packages beside it, and what the symbol grammar asks of both. */
export interface Ground {
  readonly tree: WorkingTree;
  readonly world: World;
  installed(settings: Pick<ScanSettings, 'packages'>): Installed;
}

export function openGround(root: string | null, cwd: string): Ground {
  const tree = openWorkingTree(root, cwd);
  const installed = openInstalled(tree.root);
  const paths = tree.list().map(({ path }) => path);
  const world = {
    isFile: (path: string) => tree.has(path),
    files: () => paths,
    isPackage: packageNames(tree, installed),
  };
  return {
    tree,
    world,
    installed: ({ packages }) => (packages === 'ignore' ? NOTHING_INSTALLED : installed),
  };
}
