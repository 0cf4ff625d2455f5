import { ts } from '../compiler.ts';
import { folderOf, joinPath, type Ground } from './ground.ts';
import { nestsTooDeep } from './jsonc.ts';
import { nameAmongTypes } from '../targets/package-pattern.ts';

/**
 * Resolves into `node_modules` below the root with the compiler's own algorithm, over a host that sees nothing
 * else. Only declaration files and TypeScript sources are of use: a package without them has no types.
 */
export class InstalledPackages {
  private readonly ground: Ground;
  private readonly cache = new Map<string, string | null>();

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /** A path below the root (of the tree where a link leads back into it), or null. */
  resolve(from: string, specifier: string): string | null {
    const key = `${folderOf(from)}\n${specifier}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const host = this.host();
    const options = { moduleResolution: ts.ModuleResolutionKind.Bundler, preserveSymlinks: true };
    const { resolvedModule } = ts.resolveModuleName(specifier, `/${from}`, options, host);
    const path = resolvedModule === undefined ? null : this.real(resolvedModule.resolvedFileName.slice(1));
    this.cache.set(key, path);
    return path;
  }

  /** Is there a folder for this package in any `node_modules` at or above the file? */
  isInstalled(from: string, name: string): boolean {
    const twin = `@types/${nameAmongTypes(name)}`;
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      for (const candidate of [name, twin]) {
        if (this.ground.installed.isFolder(joinPath(folder, `node_modules/${candidate}`))) return true;
      }
      if (folder === '') return false;
    }
  }

  private real(path: string): string | null {
    const real = this.ground.installed.realpath(path);
    if (real === null) return null;
    return /\.[cm]?ts$|\.tsx$/.test(real) || this.ground.isFile(real) ? real : null;
  }

  private host(): ts.ModuleResolutionHost {
    const { installed } = this.ground;
    return {
      fileExists: (name) => isInside(name) && installed.isFile(name.slice(1)),
      directoryExists: (name) => isInside(name) && installed.isFolder(name.slice(1)),
      readFile: (name) => {
        const text = isInside(name) ? installed.read(name.slice(1)) : null;
        return text === null || nestsTooDeep(text) ? undefined : text;
      },
      getCurrentDirectory: () => '/',
      useCaseSensitiveFileNames: true,
    };
  }
}

function isInside(name: string): boolean {
  return name.includes('/node_modules');
}
