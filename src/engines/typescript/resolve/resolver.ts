import type { ScanSettings } from '../../../model/manifest.ts';
import { packageName, splitSpecifier } from '../../../model/specifier.ts';
import { conventionalTargets } from './conventions.ts';
import { findFile, findSource, findUpwards, sourceStems } from './file-candidates.ts';
import { folderOf, joinPath, type Ground } from './ground.ts';
import { InstalledPackages } from './installed-packages.ts';
import { PackageAliases } from './package-aliases.ts';
import { packageTargets } from './package-targets.ts';
import { isAliased, mappedTargets, TsConfigs } from './tsconfig.ts';
import { Workspaces } from './workspaces.ts';

/**
 * Where a module specifier leads. `file`: a listed file. `package`: another package, `path` being its types where
 * it is installed. `missing`: a path of the root's own at which no file stands. `unknown`: it looks like the
 * repository's own, and nothing says where it leads. `stems`: the paths, extensions left out, at which a file of the
 * tree would be what is meant, were it still there.
 */
export type Resolution =
  | { readonly kind: 'file'; readonly path: string; readonly stems: readonly [] }
  | {
      readonly kind: 'package';
      readonly name: string;
      readonly path: string | null;
      readonly stems: readonly string[];
    }
  | { readonly kind: 'missing' | 'unknown'; readonly path: null; readonly stems: readonly string[] };

/** Resolves over the set of listed files, without asking the disk for any of them. */
export class ModuleResolver {
  readonly configs: TsConfigs;
  readonly workspaces: Workspaces;
  readonly packages: InstalledPackages;
  readonly aliases: PackageAliases;
  private readonly ground: Ground;
  private readonly cache = new Map<string, Resolution>();
  private readonly stubs = new Map<string, string>();

  constructor(ground: Ground, scan: Pick<ScanSettings, 'tsconfig'>) {
    this.ground = ground;
    this.configs = new TsConfigs(ground, scan.tsconfig);
    this.workspaces = new Workspaces(ground);
    this.packages = new InstalledPackages(ground);
    this.aliases = new PackageAliases(ground);
  }

  /** Configuration whose syntax is broken: every package.json of the tree is among what is read. */
  get damaged(): ReadonlySet<string> {
    this.workspaces.names();
    return this.ground.damaged;
  }

  /** Declares a package of ours for one that is not installed. */
  addStub(specifier: string, path: string): void {
    this.stubs.set(specifier, path);
    this.cache.clear();
  }

  /** A specifier as it is written, and as those name the package who import it without an alias. */
  spellings(from: string, written: string): readonly string[] {
    const meant = this.aliases.meant(from, written);
    return meant === null ? [written] : [written, meant];
  }

  resolve(from: string, written: string): Resolution {
    const specifier = written.replace(/(?<=.)[?].*$/, '').replace(/^.*!/, '');
    const key = `${folderOf(from)}\n${specifier}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const resolution = this.compute(from, specifier);
    this.cache.set(key, resolution);
    return resolution;
  }

  private compute(from: string, specifier: string): Resolution {
    if (from.includes('node_modules/'))
      return this.installed(from, specifier) ?? this.notInstalled(from, specifier);
    const isRelative = /^\.{1,2}(?:\/|$)/.test(specifier);
    const places = isRelative ? this.relativePlaces(from, specifier) : this.statedPlaces(from, specifier);
    const own = this.firstFile(places);
    if (own !== null) return own;
    if (isRelative) return { kind: 'missing', path: null, stems: this.stemsOf(places) };
    return this.installed(from, specifier) ?? this.unstated(from, specifier, places);
  }

  private firstFile(places: readonly string[]): Resolution | null {
    for (const place of places) {
      const path = findFile(this.ground, place) ?? findSource(this.ground, place);
      if (path !== null) return { kind: 'file', path: this.ground.real(path), stems: [] };
    }
    return null;
  }

  private stemsOf(places: readonly string[]): readonly string[] {
    return places.flatMap((place) => sourceStems(this.ground, place));
  }

  /** The path itself; and with `rootDirs`, several folders that are one at run time. */
  private relativePlaces(from: string, specifier: string): readonly string[] {
    const path = joinPath(folderOf(from), specifier);
    const merged = this.configs.mapsFor(from).flatMap(({ rootDirs }) => {
      const own = rootDirs.find((folder) => path.startsWith(`${folder}/`));
      return own === undefined ? [] : rootDirs.map((folder) => joinPath(folder, path.slice(own.length + 1)));
    });
    return [path, ...merged];
  }

  /** What configuration says of a specifier that is no path: aliases, `#` imports, workspaces. */
  private statedPlaces(from: string, specifier: string): readonly string[] {
    const parts = splitSpecifier(specifier);
    const workspace = parts === null ? null : this.workspaces.find(parts.name, from);
    return [
      ...this.configs.mapsFor(from).flatMap((map) => mappedTargets(map, specifier)),
      ...this.subpathImports(from, specifier),
      ...(parts === null || workspace === null ? [] : this.workspaces.places(workspace, parts.subpath)),
    ];
  }

  private subpathImports(from: string, specifier: string): readonly string[] {
    if (!specifier.startsWith('#')) return [];
    const manifest = findUpwards(this.ground, from, 'package.json');
    if (manifest === null) return [];
    const targets = packageTargets(this.ground.readJson(manifest)?.['imports'], specifier);
    return targets.map((target) => joinPath(folderOf(manifest), target));
  }

  private installed(from: string, specifier: string): Resolution | null {
    const path = this.packages.resolve(from, specifier);
    if (path === null) return null;
    if (this.ground.isFile(path)) return { kind: 'file', path, stems: [] };
    return { kind: 'package', name: packageName(specifier), path, stems: [] };
  }

  /** What no configuration leads to a file, and no package installed here is. */
  private unstated(from: string, specifier: string, stated: readonly string[]): Resolution {
    const conventional = conventionalTargets(this.ground, from, specifier);
    const found = this.firstFile(conventional);
    if (found !== null) return found;
    const stems = this.stemsOf([...stated, ...conventional]);
    const isOwn = /^[~@#$]?\/|^[~#$]|^src\//.test(specifier) || this.isStated(from, specifier);
    if (isOwn) return { kind: 'unknown', path: null, stems };
    return { ...this.notInstalled(from, specifier), stems };
  }

  private notInstalled(from: string, specifier: string): Resolution & { readonly kind: 'package' } {
    const spellings = this.spellings(from, specifier);
    const path = spellings.flatMap((spelling) => this.stubs.get(spelling) ?? [])[0] ?? null;
    return { kind: 'package', name: packageName(specifier), path, stems: [] };
  }

  /** An alias other than the one of everything takes it, or it names a workspace. */
  private isStated(from: string, specifier: string): boolean {
    const name = splitSpecifier(specifier)?.name;
    if (name !== undefined && this.workspaces.find(name, from) !== null) return true;
    return this.configs.mapsFor(from).some((map) => isAliased(map, specifier));
  }
}
