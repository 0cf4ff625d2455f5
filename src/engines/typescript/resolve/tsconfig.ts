import { findUpwards } from './file-candidates.ts';
import { folderOf, isObject, isStringArray, joinPath, type Ground, type JsonObject } from './ground.ts';
import { matchPattern } from './package-targets.ts';

/** What module resolution takes from a tsconfig or jsconfig; every path is relative to the root. */
export interface PathMap {
  readonly baseUrl: string | null;
  readonly paths: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
  readonly rootDirs: readonly string[];
}

/** Reads path maps out of tsconfig files: `extends` in chains and lists, and project references. */
export class TsConfigs {
  private readonly ground: Ground;
  private readonly chosen: readonly string[] | null;
  private readonly maps = new Map<string, readonly PathMap[]>();
  /** Configuration that could not be read whole, by path: what its files' aliases mean is not known. */
  readonly unreadable = new Set<string>();

  constructor(ground: Ground, chosen: readonly string[] | null) {
    this.ground = ground;
    this.chosen = chosen;
  }

  /** The maps that hold for a file, the nearest first. */
  mapsFor(path: string): readonly PathMap[] {
    if (this.chosen !== null) return this.chosen.flatMap((config) => this.read(config));
    const nearest = ['tsconfig.json', 'jsconfig.json'].flatMap(
      (name) => findUpwards(this.ground, path, name) ?? [],
    );
    const closest = nearest.sort((a, b) => folderOf(b).length - folderOf(a).length || (a > b ? -1 : 1))[0];
    return closest === undefined ? [] : this.read(closest);
  }

  private read(config: string): readonly PathMap[] {
    const known = this.maps.get(config);
    if (known !== undefined) return known;
    this.maps.set(config, []);
    const own = this.merge(config, new Set());
    const references = this.ground.readJson(config)?.['references'];
    const others = Array.isArray(references)
      ? references.flatMap((item: unknown) => this.reference(config, item))
      : [];
    const maps = [...(own === null ? [] : [own]), ...others];
    this.maps.set(config, maps);
    return maps;
  }

  private reference(config: string, reference: unknown): readonly PathMap[] {
    const path = isObject(reference) ? reference['path'] : undefined;
    if (typeof path !== 'string') return [];
    const target = joinPath(folderOf(config), path);
    return this.read(target.endsWith('.json') ? target : joinPath(target, 'tsconfig.json'));
  }

  private merge(config: string, seen: Set<string>): PathMap | null {
    const json = this.ground.readJson(config);
    if (json === null || seen.has(config)) {
      this.unreadable.add(config);
      return null;
    }
    seen.add(config);
    const parents = typeof json['extends'] === 'string' ? [json['extends']] : json['extends'];
    let map: PathMap = { baseUrl: null, paths: [], rootDirs: [] };
    for (const parent of isStringArray(parents) ? parents : []) {
      const inherited = this.parent(config, parent, seen);
      if (inherited === null) continue;
      map = {
        baseUrl: inherited.baseUrl ?? map.baseUrl,
        paths: inherited.paths.length > 0 ? inherited.paths : map.paths,
        rootDirs: inherited.rootDirs.length > 0 ? inherited.rootDirs : map.rootDirs,
      };
    }
    return overlay(map, json, folderOf(config));
  }

  private parent(config: string, parent: string, seen: Set<string>): PathMap | null {
    const relative = /^\.{0,2}\//.test(parent);
    const bases = relative ? [joinPath(folderOf(config), parent)] : installedPlaces(config, parent);
    for (const base of bases) {
      for (const candidate of [base, `${base}.json`, joinPath(base, 'tsconfig.json')]) {
        if (/\.json$/.test(candidate) && this.ground.readJson(candidate) !== null)
          return this.merge(candidate, new Set(seen));
      }
    }
    this.unreadable.add(config);
    return null;
  }
}

function installedPlaces(config: string, name: string): readonly string[] {
  const places: string[] = [];
  for (let folder = folderOf(config); ; folder = folderOf(folder)) {
    places.push(joinPath(folder, `node_modules/${name}`));
    if (folder === '') return places;
  }
}

function overlay(map: PathMap, json: JsonObject, folder: string): PathMap {
  const options = isObject(json['compilerOptions']) ? json['compilerOptions'] : {};
  const place = (path: string): string => joinPath(folder, path.replace(/^\$\{configDir\}\/?/, './'));
  const baseUrl = typeof options['baseUrl'] === 'string' ? place(options['baseUrl']) : map.baseUrl;
  const rootDirs = isStringArray(options['rootDirs']) ? options['rootDirs'].map(place) : map.rootDirs;
  if (!isObject(options['paths'])) return { ...map, baseUrl, rootDirs };
  const paths = Object.entries(options['paths']).map(([pattern, targets]) => ({
    pattern,
    targets: isStringArray(targets)
      ? targets.map((target) => (baseUrl === null ? place(target) : joinPath(baseUrl, target)))
      : [],
  }));
  return { baseUrl, paths, rootDirs };
}

/** The targets of the longest matching pattern, an exact one before any other. */
export function mappedTargets(map: PathMap, specifier: string): readonly string[] {
  const exact = map.paths.find((entry) => entry.pattern === specifier);
  if (exact !== undefined) return exact.targets;
  const matches = map.paths.filter(
    (entry) => entry.pattern.includes('*') && matchPattern(entry.pattern, specifier) !== null,
  );
  const best = matches.sort((a, b) => b.pattern.indexOf('*') - a.pattern.indexOf('*'))[0];
  if (best === undefined) return [];
  const star = matchPattern(best.pattern, specifier) ?? '';
  return best.targets.map((target) => target.replace('*', star));
}
