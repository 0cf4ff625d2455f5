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
    const own = this.merge(config, config, new Set());
    const references = this.ground.readJson(config)?.['references'];
    const others = Array.isArray(references)
      ? references.flatMap((item: unknown) => this.reference(config, item))
      : [];
    const maps = [...(own === null ? [] : [pathMap(own)]), ...others];
    this.maps.set(config, maps);
    return maps;
  }

  private reference(config: string, reference: unknown): readonly PathMap[] {
    const path = isObject(reference) ? reference['path'] : undefined;
    if (typeof path !== 'string') return [];
    const target = joinPath(folderOf(config), path);
    return this.read(target.endsWith('.json') ? target : joinPath(target, 'tsconfig.json'));
  }

  /** @param leaf the configuration that the chain began with: `${configDir}` is its folder. */
  private merge(config: string, leaf: string, seen: ReadonlySet<string>): Options | null {
    const json = this.ground.readJson(config);
    if (json === null || seen.has(config)) {
      this.unreadable.add(config);
      return null;
    }
    const { extends: written = [] } = json;
    const parents = typeof written === 'string' ? [written] : written;
    if (this.ground.damaged.has(config) || !isStringArray(parents)) this.unreadable.add(config);
    let options: Options = {};
    for (const parent of isStringArray(parents) ? parents : []) {
      const path = this.parent(config, parent);
      const inherited = path === null ? null : this.merge(path, leaf, new Set([...seen, config]));
      options = { ...options, ...inherited };
    }
    return { ...options, ...ownOptions(json, folderOf(config), folderOf(leaf)) };
  }

  private parent(config: string, parent: string): string | null {
    const relative = /^\.{0,2}\//.test(parent);
    const bases = relative ? [joinPath(folderOf(config), parent)] : installedPlaces(config, parent);
    for (const base of bases) {
      for (const candidate of [base, `${base}.json`, joinPath(base, 'tsconfig.json')]) {
        if (/\.json$/.test(candidate) && this.ground.readJson(candidate) !== null) return candidate;
      }
    }
    this.unreadable.add(config);
    return null;
  }
}

/** What one configuration says by itself; what it does not say is absent, and inherited. */
interface Options {
  readonly baseUrl?: string;
  readonly paths?: JsonObject;
  /** Where `paths` begin if there is no base URL. */
  readonly pathsFolder?: string;
  readonly rootDirs?: readonly string[];
  /** What `${configDir}` stands for. */
  readonly leafFolder?: string;
}

function installedPlaces(config: string, name: string): readonly string[] {
  const places: string[] = [];
  for (let folder = folderOf(config); ; folder = folderOf(folder)) {
    places.push(joinPath(folder, `node_modules/${name}`));
    if (folder === '') return places;
  }
}

function ownOptions(json: JsonObject, folder: string, leafFolder: string): Options {
  const options = isObject(json['compilerOptions']) ? json['compilerOptions'] : {};
  const { baseUrl, rootDirs, paths } = options;
  const place = (path: string): string => placeOf(path, folder, leafFolder);
  return {
    leafFolder,
    ...(typeof baseUrl === 'string' ? { baseUrl: place(baseUrl) } : {}),
    ...(isStringArray(rootDirs) ? { rootDirs: rootDirs.map(place) } : {}),
    ...(isObject(paths) ? { paths, pathsFolder: folder } : {}),
  };
}

function placeOf(path: string, folder: string, leafFolder: string): string {
  const inLeaf = /^\$\{configDir\}\/?(.*)$/.exec(path)?.[1];
  return inLeaf === undefined ? joinPath(folder, path) : joinPath(leafFolder, inLeaf);
}

function pathMap(options: Options): PathMap {
  const { baseUrl = null, paths = {}, pathsFolder = '', rootDirs = [], leafFolder = '' } = options;
  const place = (target: string): string => placeOf(target, baseUrl ?? pathsFolder, leafFolder);
  const entries = Object.entries(paths).map(([pattern, targets]) => ({
    pattern,
    targets: isStringArray(targets) ? targets.map(place) : [],
  }));
  return { baseUrl, paths: entries, rootDirs };
}

/** Where a specifier leads: the targets of the longest matching pattern, an exact one before any other; the base URL last. */
export function mappedTargets(map: PathMap, specifier: string): readonly string[] {
  const base = map.baseUrl === null ? [] : [joinPath(map.baseUrl, specifier)];
  const best = bestPattern(map, specifier);
  if (best === null) return base;
  const star = matchPattern(best.pattern, specifier) ?? '';
  return [...best.targets.map((target) => target.replace('*', star)), ...base];
}

/** An alias other than the one of everything says where this leads. */
export function isAliased(map: PathMap, specifier: string): boolean {
  const best = bestPattern(map, specifier);
  return best !== null && best.pattern !== '*';
}

function bestPattern({ paths }: PathMap, specifier: string): PathMap['paths'][number] | null {
  const exact = paths.find((entry) => entry.pattern === specifier);
  const matches = paths.filter(
    (entry) => entry.pattern.includes('*') && matchPattern(entry.pattern, specifier) !== null,
  );
  return exact ?? matches.sort((a, b) => b.pattern.indexOf('*') - a.pattern.indexOf('*'))[0] ?? null;
}
