import type { ScanSettings } from '../../../model/manifest.ts';
import { conventionalTargets } from './conventions.ts';
import { findFile, findSource, findUpwards } from './file-candidates.ts';
import { folderOf, joinPath, type Ground } from './ground.ts';
import { InstalledPackages } from './installed-packages.ts';
import { packageTargets } from './package-targets.ts';
import { mappedTargets, TsConfigs, type PathMap } from './tsconfig.ts';
import { splitSpecifier, Workspaces } from './workspaces.ts';

/**
 * Where a module specifier leads. `file`: a listed file. `package`: another package, `path` being its types where
 * it is installed. `missing`: a path of the root's own at which no file stands (`stem` is that path).
 * `unknown`: it looks like the repository's own, and nothing says where it leads.
 */
export type Resolution =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string; readonly path: string | null }
  | { readonly kind: 'missing'; readonly path: null; readonly stem: string }
  | { readonly kind: 'unknown'; readonly path: null };

/** Resolves over the set of listed files, without asking the disk for any of them. */
export class ModuleResolver {
  readonly configs: TsConfigs;
  readonly workspaces: Workspaces;
  readonly packages: InstalledPackages;
  private readonly ground: Ground;
  private readonly cache = new Map<string, Resolution>();
  private readonly stubs = new Map<string, string>();

  constructor(ground: Ground, scan: Pick<ScanSettings, 'tsconfig'>) {
    this.ground = ground;
    this.configs = new TsConfigs(ground, scan.tsconfig);
    this.workspaces = new Workspaces(ground);
    this.packages = new InstalledPackages(ground);
  }

  /** Declares a package of ours for one that is not installed. */
  addStub(specifier: string, path: string): void {
    this.stubs.set(specifier, path);
    this.cache.clear();
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
    if (from.includes('node_modules/')) return this.external(from, specifier);
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return this.relative(from, specifier);
    const own =
      this.mapped(from, specifier) ?? this.subpathImport(from, specifier) ?? this.workspace(from, specifier);
    if (own !== null) return { kind: 'file', path: own };
    return this.external(from, specifier);
  }

  private relative(from: string, specifier: string): Resolution {
    const stem = joinPath(folderOf(from), specifier);
    const path = findFile(this.ground, stem) ?? this.rootDirs(from, stem) ?? this.unbuilt(stem);
    return path === null ? { kind: 'missing', path, stem } : { kind: 'file', path };
  }

  /** `rootDirs`: several folders that are one at run time. */
  private rootDirs(from: string, stem: string): string | null {
    for (const { rootDirs } of this.configs.mapsFor(from)) {
      const own = rootDirs.find((folder) => stem.startsWith(`${folder}/`));
      if (own === undefined) continue;
      for (const folder of rootDirs) {
        const found = findFile(this.ground, joinPath(folder, stem.slice(own.length + 1)));
        if (found !== null) return found;
      }
    }
    return null;
  }

  private unbuilt(stem: string): string | null {
    return /(?:^|\/)(?:lib|dist|build|out)(?:\/|$)/.test(stem) ? findSource(this.ground, stem) : null;
  }

  private mapped(from: string, specifier: string): string | null {
    for (const map of this.configs.mapsFor(from)) {
      const found = this.mappedBy(map, specifier);
      if (found !== null) return found;
    }
    return null;
  }

  private mappedBy(map: PathMap, specifier: string): string | null {
    for (const target of mappedTargets(map, specifier)) {
      const found = findFile(this.ground, target) ?? findSource(this.ground, target);
      if (found !== null) return found;
    }
    return map.baseUrl === null ? null : findFile(this.ground, joinPath(map.baseUrl, specifier));
  }

  private subpathImport(from: string, specifier: string): string | null {
    if (!specifier.startsWith('#')) return null;
    const manifest = findUpwards(this.ground, from, 'package.json');
    const targets =
      manifest === null ? [] : packageTargets(this.ground.readJson(manifest)?.['imports'], specifier);
    for (const target of targets) {
      const found = findSource(this.ground, joinPath(folderOf(manifest ?? ''), target));
      if (found !== null) return found;
    }
    return null;
  }

  private workspace(from: string, specifier: string): string | null {
    const parts = splitSpecifier(specifier);
    const workspace = parts === null ? null : this.workspaces.find(parts.name, from);
    return parts === null || workspace === null ? null : this.workspaces.resolve(workspace, parts.subpath);
  }

  private external(from: string, specifier: string): Resolution {
    const name = splitSpecifier(specifier)?.name ?? specifier;
    const path = this.packages.resolve(from, specifier);
    if (path !== null && this.ground.isFile(path)) return { kind: 'file', path };
    if (path !== null) return { kind: 'package', name, path };
    for (const target of conventionalTargets(this.ground, from, specifier)) {
      const found = findFile(this.ground, target);
      if (found !== null) return { kind: 'file', path: found };
    }
    if (specifier.startsWith('/') || /^[~@#$]?\/|^[~#$]|^src\//.test(specifier))
      return { kind: 'unknown', path: null };
    return { kind: 'package', name, path: this.stubs.get(specifier) ?? null };
  }
}
