import { firstIndex } from '../model/order.ts';

/** What the symbol grammar needs to know of the tree and of the packages around it. */
export interface World {
  /** Whether the tree holds this file; paths are POSIX and relative to the root. */
  isFile(path: string): boolean;
  /** Every path of the tree, sorted by code unit. */
  files(): readonly string[];
  /** A package.json of the tree names it as a dependency, it is a workspace, or it is installed. */
  isPackage(name: string): boolean;
}

/** A world that also knows its folders. */
export interface IndexedWorld extends World {
  isFolder(path: string): boolean;
}

/** Adds folders to a world: what they hold stands together in a sorted list. */
export function indexWorld(world: World): IndexedWorld {
  return {
    isFile: (path) => world.isFile(path),
    files: () => world.files(),
    isPackage: (name) => world.isPackage(name),
    isFolder(path) {
      const files = world.files();
      return files[firstIndex(files, (file) => file >= `${path}/`)]?.startsWith(`${path}/`) === true;
    },
  };
}
