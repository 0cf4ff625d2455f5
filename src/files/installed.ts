import { join, posix } from 'node:path';
import { realpathSync } from 'node:fs';
import type { Installed } from '../model/tree.ts';
import { openDisk, type Disk } from './disk.ts';
import { realPathBelow } from './path-below.ts';
import { readFile } from './read-file.ts';

/** `packages: ignore`: nothing is installed, whatever is. */
export const NOTHING_INSTALLED: Installed = {
  isFile: () => false,
  isFolder: () => false,
  list: () => [],
  read: () => null,
  realpath: () => null,
};

/**
 * The `node_modules` folders at and below the root (absolute), read in place. Only paths through a `node_modules` are
 * answered, so that what git ignores elsewhere cannot change a result; and nothing that a link leads out of the root.
 * Folders are listed once: what changes afterwards is not seen. @throws CutoverError where a folder or file cannot be read.
 */
export function openInstalled(root: string): Installed {
  const top = realpathSync.native(root);
  const disk = openDisk(top);
  const known = new Map<string, string | null>();

  /** The path behind every link on the way, null where there is nothing or it lies outside. */
  function real(path: string): string | null {
    if (path === '.') return '';
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = follow(real(posix.dirname(path)), posix.basename(path));
    known.set(path, found);
    return found;
  }

  function follow(folder: string | null, name: string): string | null {
    if (folder === null) return null;
    const path = posix.join(folder, name);
    const kind = disk.kindOf(path);
    if (kind === null) return null;
    return kind === 'symlink' ? realPathBelow(top, path) : path;
  }

  function realpath(path: string): string | null {
    const normal = posix.normalize(path);
    return isInPackages(normal) ? real(normal.replace(/\/$/, '')) : null;
  }

  function isKind(path: string, kind: 'file' | 'folder'): boolean {
    const found = realpath(path);
    if (found === '') return kind === 'folder';
    return found !== null && disk.kindOf(found) === kind;
  }

  return {
    isFile: (path) => isKind(path, 'file'),
    isFolder: (path) => isKind(path, 'folder'),
    list: (path) => namesIn(realpath(path), disk),
    realpath,
    read(path) {
      const found = realpath(path);
      return found === null || !isKind(path, 'file') ? null : readText(join(top, found), path);
    },
  };
}

function namesIn(folder: string | null, disk: Disk): readonly string[] {
  return folder === null ? [] : [...disk.entries(folder).keys()].sort();
}

function readText(absolute: string, shown: string): string | null {
  const bytes = readFile(absolute, shown);
  return bytes === 'too-large' ? null : new TextDecoder().decode(bytes);
}

function isInPackages(path: string): boolean {
  return /(?:^|\/)node_modules(?:\/|$)/.test(path) && !/^(?:\.\.)?\//.test(path);
}
