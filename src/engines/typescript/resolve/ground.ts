import type { Installed, Tree } from '../../../model/tree.ts';
import { textOf } from '../program/text.ts';
import { readJsonc } from './jsonc.ts';

/** The files that module resolution stands on: listed files by set look-up, configuration text on demand. */
export class Ground {
  readonly installed: Installed;
  private readonly tree: Tree;
  private readonly folders = new Set<string>(['']);
  private readonly sourceFolders = new Set<string>();
  private readonly json = new Map<string, JsonObject | null>();
  /** Configuration whose syntax is broken, by path: what the parser could mend is used all the same. */
  readonly damaged = new Set<string>();

  constructor(tree: Tree, installed: Installed) {
    this.tree = tree;
    this.installed = installed;
    for (const { path } of tree.list()) {
      addFolders(this.folders, path);
      if (SOURCE.test(path)) addFolders(this.sourceFolders, path);
    }
  }

  isFile(path: string): boolean {
    return this.tree.has(this.real(path));
  }

  isFolder(path: string): boolean {
    return this.folders.has(this.real(path));
  }

  /** The same path behind the symbolic links of the tree: what they lead to is listed under its own name alone. */
  real(path: string): string {
    if (this.tree.links.size === 0 || this.tree.has(path)) return path;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const target = this.tree.links.get(path.slice(0, end));
      if (target !== undefined) return this.real(joinPath(target, path.slice(end + 1)));
    }
    return path;
  }

  /** A folder with code in it, at any depth: not one that a build is still to fill. */
  holdsSource(path: string): boolean {
    return this.sourceFolders.has(path);
  }

  files(): readonly string[] {
    return this.tree.list().map((file) => file.path);
  }

  /** A JSON file that may hold comments and trailing commas; null where there is none or it holds no object. */
  readJson(path: string): JsonObject | null {
    const known = this.json.get(path);
    if (known !== undefined) return known;
    const real = this.real(path);
    const text = this.tree.has(real) ? textOf(this.tree.read(real)) : this.readOutside(path);
    const { value, broken } = text === null ? NOTHING : readJsonc(path, text);
    if (broken) this.damaged.add(path);
    const object = isObject(value) ? value : null;
    this.json.set(path, object);
    return object;
  }

  /** Configuration up to the git top level (`../tsconfig.base.json`), or inside an installed package. */
  private readOutside(path: string): string | null {
    if (path.startsWith('../')) return this.tree.readAbove(path);
    return this.installed.read(path);
  }
}

const NOTHING = { value: null, broken: false };

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;

function addFolders(folders: Set<string>, path: string): void {
  for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
    folders.add(folder);
}

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isStringArray(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Joins and folds `.` and `..`; the result keeps leading `..` where it leaves the root. */
export function joinPath(folder: string, path: string): string {
  const out: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(part);
  }
  return out.join('/');
}
