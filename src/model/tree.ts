/** Where we look: the files of one state of the repository, and the packages installed beside them. */

/** Why a listed path has no bytes for us. `excluded` may be a whole folder: a submodule, a tracked `node_modules`. */
export type Obstacle = 'symlink' | 'too-large' | 'excluded';

/** `too-large` is never known here: a listing asks no file for its size, `read` does. */
export interface TreeFile {
  readonly path: string;
  readonly obstacle: Obstacle | null;
}

/** The files of one state of the repository: the working tree now; a revision later. */
export interface Tree {
  /** Sorted by path, in code-unit order. */
  list(): readonly TreeFile[];
  /** The path is a file whose bytes can be asked for: listed, without an obstacle. */
  has(path: string): boolean;
  /** Raw bytes of a listed path, or why there are none. @throws CutoverError where a listed file cannot be read. */
  read(path: string): Buffer | Obstacle;
  /**
   * Hands over many files one after another, cheaper than one by one: the bytes are the visitor's only until it returns.
   * @throws CutoverError where a listed file cannot be read.
   */
  readEach(paths: Iterable<string>, visit: (path: string, bytes: Buffer | Obstacle) => void): void;
  /** A configuration file above the root (`../tsconfig.base.json`), up to the git top level; null where there is none. */
  readAbove(path: string): string | null;
  /** Symbolic links to listed files and folders, which are listed under their own names alone: link → target, from the root. */
  readonly links: ReadonlyMap<string, string>;
  /** Git's blob hash of the file's bytes, in hex. */
  id(path: string): string;
}

/** Installed packages, read in place and never listed; paths are relative to the root, as a tree's are. */
export interface Installed {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The names in a folder, sorted; none where there is no such folder. */
  list(path: string): readonly string[];
  /** Null where there is no such file. */
  read(path: string): string | null;
  /** The path behind every symbolic link, or null where it leaves the root. */
  realpath(path: string): string | null;
}
