/** What the symbol grammar needs to know of the tree and of the packages around it. */
export interface World {
  /** Whether the tree holds this file; paths are POSIX and relative to the root. */
  isFile(path: string): boolean;
  /** Every path of the tree. */
  files(): readonly string[];
  /** A package.json of the tree names it as a dependency, it is a workspace, or it is installed. */
  isPackage(name: string): boolean;
}

/** A world that also knows its folders. */
export interface IndexedWorld extends World {
  isFolder(path: string): boolean;
}

/** Adds folders to a world; they are collected on the first question. */
export function indexWorld(world: World): IndexedWorld {
  let folders: ReadonlySet<string> | null = null;
  return {
    isFile: (path) => world.isFile(path),
    files: () => world.files(),
    isPackage: (name) => world.isPackage(name),
    isFolder(path) {
      folders ??= foldersOf(world.files());
      return folders.has(path);
    },
  };
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    let slash = file.lastIndexOf('/');
    while (slash > 0) {
      const folder = file.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
      slash = folder.lastIndexOf('/');
    }
  }
  return folders;
}
