import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CutoverError } from '../errors.ts';
import type { Obstacle, Tree } from '../model/tree.ts';
import { blobHash } from './blob-hash.ts';
import { openDisk } from './disk.ts';
import { listByGit } from './git-listing.ts';
import { settle } from './listing.ts';
import { pathBelow } from './path-below.ts';
import { fileReader, readFile } from './read-file.ts';
import { readProblem, systemCode } from './read-problem.ts';
import { findRepository } from './repository.ts';
import { readUnlisted } from './unlisted-file.ts';
import { listByWalk } from './walk.ts';

/** The files on disk, as they are while cutover runs. */
export interface WorkingTree extends Tree {
  /** Absolute, without symbolic links; so is `gitTop`, null outside a git repository. */
  readonly root: string;
  readonly gitTop: string | null;
  /** The commit that is checked out; null before the first one and outside git. */
  readonly commit: string | null;
}

/**
 * Lists the files below the root: what git tracks or would track, or the same by .gitignore files where there is no git.
 * @param root `--root`, relative to `cwd`; null: the git top level around `cwd`, else `cwd` itself.
 * @throws CutoverError where the root is no folder, or git does not list it.
 */
export function openWorkingTree(root: string | null, cwd: string): WorkingTree {
  const start = folderAt(root === null ? cwd : resolve(cwd, root), root ?? cwd);
  const repository = findRepository(start);
  const top = root === null && repository !== null ? repository.top : start;
  const disk = openDisk(top);
  const gitTop = repository?.top ?? null;
  const listing = settle(top, disk, repository === null ? listByWalk(top, disk) : listByGit(top));
  const obstacles = new Map(listing.files.map((file) => [file.path, file.obstacle]));

  function read(path: string): Buffer | Obstacle {
    const obstacle = obstacles.get(path);
    if (obstacle === undefined) throw new Error(`not a listed path: ${path}`);
    return obstacle ?? readFile(`${top}/${path}`, path);
  }

  function readEach(paths: Iterable<string>, visit: (path: string, bytes: Buffer | Obstacle) => void): void {
    const readInto = fileReader();
    for (const path of paths) {
      const obstacle = obstacles.get(path);
      if (obstacle === undefined) throw new Error(`not a listed path: ${path}`);
      visit(path, obstacle ?? readInto(`${top}/${path}`, path));
    }
  }

  function id(path: string): string {
    const bytes = read(path);
    if (typeof bytes === 'string') throw new Error(`no bytes to hash, ${bytes}: ${path}`);
    return blobHash(bytes);
  }

  return {
    root: top,
    gitTop,
    commit: repository?.commit ?? null,
    links: listing.links,
    list: () => listing.files,
    has: (path) => obstacles.get(path) === null,
    read,
    readEach,
    readAbove: (path) => readAbove({ root: top, gitTop }, path),
    id,
  };
}

function readAbove({ root, gitTop }: Pick<WorkingTree, 'root' | 'gitTop'>, path: string): string | null {
  const absolute = resolve(root, path);
  if (gitTop === null || pathBelow(root, absolute) !== null) return null;
  const fromTop = pathBelow(gitTop, absolute);
  return fromTop === null ? null : readUnlisted(gitTop, fromTop);
}

function folderAt(path: string, shown: string): string {
  const real = realFolder(path, shown);
  if (statSync(real).isDirectory()) return real;
  throw CutoverError.of(`${shown} is a file, not a folder`, 'Pass --root with the folder that holds it.');
}

function realFolder(path: string, shown: string): string {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    const code = systemCode(cause);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw readProblem(`the folder ${shown}`, cause);
    throw CutoverError.of(`there is no folder ${shown}`, 'Pass --root with a folder that exists.', { cause });
  }
}
