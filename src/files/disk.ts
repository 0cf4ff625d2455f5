import { readdirSync, type Dirent } from 'node:fs';
import { readProblem } from './read-problem.ts';

export type EntryKind = 'file' | 'folder' | 'symlink' | 'special';

/** The kinds of the entries below one folder: one system call a folder, none a file. Symbolic links are never followed. */
export interface Disk {
  /** Names as they are spelled on disk; empty where there is no such folder. `''` is the top. */
  entries(folder: string): ReadonlyMap<string, EntryKind>;
  /** Null where there is nothing, or where a folder on the way is a symbolic link. */
  kindOf(path: string): EntryKind | null;
}

/** @throws CutoverError (from its methods) where a folder cannot be opened. */
export function openDisk(top: string): Disk {
  const folders = new Map<string, ReadonlyMap<string, EntryKind>>();
  /** What was asked for last: a sorted listing asks for one file of a folder after the other. */
  let last = { folder: '/', entries: NOTHING };

  function entries(folder: string): ReadonlyMap<string, EntryKind> {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const there = folder === '' || kindOf(folder) === 'folder';
    const found = there ? readFolder(top, folder) : NOTHING;
    folders.set(folder, found);
    return found;
  }

  function kindOf(path: string): EntryKind | null {
    const slash = path.lastIndexOf('/');
    if (slash !== last.folder.length || !path.startsWith(last.folder)) {
      const folder = path.slice(0, Math.max(slash, 0));
      last = { folder, entries: entries(folder) };
    }
    return last.entries.get(path.slice(slash + 1)) ?? null;
  }

  return { entries, kindOf };
}

const NOTHING: ReadonlyMap<string, EntryKind> = new Map();

function readFolder(top: string, folder: string): ReadonlyMap<string, EntryKind> {
  try {
    const kinds = new Map<string, EntryKind>();
    for (const entry of readdirSync(`${top}/${folder}`, { withFileTypes: true }))
      kinds.set(entry.name, kindOfEntry(entry));
    return kinds;
  } catch (error) {
    throw readProblem(`the folder ${folder || top}`, error);
  }
}

function kindOfEntry(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'symlink' : 'special';
}
