import { realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Obstacle, TreeFile } from '../model/tree.ts';
import type { Disk } from './disk.ts';
import type { Entry } from './entry.ts';
import { realPathBelow } from './path-below.ts';

export interface Listing {
  /** Sorted by path in code-unit order, each path once. */
  readonly files: readonly TreeFile[];
  /** Symbolic links whose target is listed, or holds listed files, under its own name: link → target, both from the root. */
  readonly links: ReadonlyMap<string, string>;
}

/** Settles what stands at each entry's path: a file, an obstacle to report, or nothing any more. */
export function settle(root: string, disk: Disk, entries: readonly Entry[]): Listing {
  const found = new Map<string, Obstacle | null>();
  const links: string[] = [];
  const withheld: string[] = [];
  for (const entry of entries) {
    const standing = whatStands(root, disk, entry);
    if (standing === 'link') links.push(entry.path);
    else if (standing === 'withheld') withheld.push(entry.path);
    else if (standing === 'packages') found.set(packageFolder(entry.path) ?? entry.path, 'excluded');
    else if (standing !== 'nothing') found.set(entry.path, standing === 'excluded' ? 'excluded' : null);
  }
  const folders = links.length + withheld.length > 0 ? foldersOf(found.keys()) : new Set<string>();
  for (const path of withheld) found.set(shallowestMissing(path, folders), 'excluded');
  const targets = new Map<string, string>();
  for (const link of links.sort()) {
    const target = realPathBelow(root, link);
    const isListed = target !== null && found.get(target) === null && !isOtherwise(link, target);
    if (target !== null && (isListed || folders.has(target))) targets.set(link, target);
    else found.set(link, 'symlink');
  }
  const files = [...found.keys()].sort().map((path) => ({ path, obstacle: found.get(path) ?? null }));
  return { files, links: targets };
}

/** The link says that the file is of another kind than its own name does: a script, where nobody takes it for one. */
function isOtherwise(link: string, target: string): boolean {
  const extension = posix.extname(link);
  return extension !== '' && extension !== posix.extname(target);
}

type Standing = 'file' | 'link' | 'excluded' | 'packages' | 'withheld' | 'nothing';

function whatStands(root: string, disk: Disk, entry: Entry): Standing {
  const packages = packageFolder(entry.path);
  if (packages !== null) return entry.tracked && disk.kindOf(packages) !== null ? 'packages' : 'nothing';
  if (entry.kind === 'closed') return 'excluded';
  const kind = disk.kindOf(entry.path);
  if (kind === null) return whatIsMissing(root, entry);
  if (kind === 'symlink') return 'link';
  if (kind === 'special') return 'excluded';
  // A folder in a tracked file's place: git lists what it holds.
  return kind === 'file' ? 'file' : 'nothing';
}

function whatIsMissing(root: string, entry: Entry): Standing {
  if (isSpelledOtherwise(join(root, entry.path))) return 'file';
  return entry.kind === 'sparse' ? 'withheld' : 'nothing';
}

/** On a file system that ignores case, or folds Unicode, the index may spell a file in another way than its folder does. */
function isSpelledOtherwise(absolute: string): boolean {
  try {
    const real = realpathSync.native(absolute);
    return real.normalize().toLowerCase() === absolute.normalize().toLowerCase();
  } catch {
    return false;
  }
}

/** The outermost `node_modules` at or above the path. */
function packageFolder(path: string): string | null {
  if (!path.includes('node_modules')) return null;
  return /^(?:.*?\/)??node_modules(?=\/|$)/s.exec(path)?.[0] ?? null;
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** A sparse checkout is reported by the folders that it leaves out whole, not by their files. */
function shallowestMissing(path: string, present: ReadonlySet<string>): string {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    if (!present.has(path.slice(0, end))) return path.slice(0, end);
  }
  return path;
}
