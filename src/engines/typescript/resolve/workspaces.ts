import { isPackageJson } from '../../../model/package-json.ts';
import { findFile, findSource } from './file-candidates.ts';
import { folderOf, isObject, joinPath, type Ground, type JsonObject } from './ground.ts';
import { packageTargets } from './package-targets.ts';

export interface Workspace {
  readonly folder: string;
  readonly manifest: JsonObject;
}

/** The repository's own packages: every listed package.json that has a name. */
export class Workspaces {
  private readonly ground: Ground;
  private byName: ReadonlyMap<string, readonly Workspace[]> | null = null;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /** Of packages that share a name, the one nearest to the importing file; then the shortest path, then the first. */
  find(name: string, from: string): Workspace | null {
    const candidates = this.all().get(name) ?? [];
    const shared = (workspace: Workspace): number => commonFolders(workspace.folder, from);
    const order = (a: Workspace, b: Workspace): number =>
      shared(b) - shared(a) || a.folder.length - b.folder.length || (a.folder < b.folder ? -1 : 1);
    return [...candidates].sort(order)[0] ?? null;
  }

  /** Several packages of that name are equally near: which one is meant, nothing says. */
  isTied(name: string, from: string): boolean {
    const shared = (this.all().get(name) ?? []).map(({ folder }) => commonFolders(folder, from));
    const nearest = Math.max(...shared);
    return shared.filter((count) => count === nearest).length > 1;
  }

  names(): readonly string[] {
    return [...this.all().keys()].sort();
  }

  /** Where the file behind `name` or `name/subpath` may stand: what the package publishes there, then its sources. */
  places({ folder, manifest }: Workspace, subpath: string): readonly string[] {
    const published = packageTargets(manifest['exports'], subpath === '' ? '.' : `./${subpath}`);
    const [stated, last] = subpath === '' ? [entries(manifest), ['index']] : [[subpath], []];
    const own = [...published, ...stated];
    const source = `src/${subpath === '' ? 'index' : subpath}`;
    const first = own[0] === undefined ? null : joinPath(folder, own[0]);
    const inOrder = first !== null && this.isBuilt(first) ? [source, ...own] : [...own, source];
    return [...inOrder, ...last].map((target) => joinPath(folder, target));
  }

  /** What goes first is not built here: the script that stands in its place (`index.js`) only picks one of the builds. */
  private isBuilt(place: string): boolean {
    return findFile(this.ground, place) === null && findSource(this.ground, place) === null;
  }

  private all(): ReadonlyMap<string, readonly Workspace[]> {
    this.byName ??= this.read();
    return this.byName;
  }

  private read(): ReadonlyMap<string, readonly Workspace[]> {
    const byName = new Map<string, Workspace[]>();
    for (const path of this.ground.files()) {
      if (!isPackageJson(path)) continue;
      const manifest = this.ground.readJson(path);
      const name = isObject(manifest) ? manifest['name'] : undefined;
      if (manifest === null || typeof name !== 'string') continue;
      byName.set(name, [...(byName.get(name) ?? []), { folder: folderOf(path), manifest }]);
    }
    return byName;
  }
}

function entries(manifest: JsonObject): readonly string[] {
  const fields = ['source', 'types', 'typings', 'module', 'main', 'browser'];
  return fields.map((field) => manifest[field]).filter((target) => typeof target === 'string');
}

function commonFolders(folder: string, path: string): number {
  const a = folder.split('/');
  const b = path.split('/');
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
