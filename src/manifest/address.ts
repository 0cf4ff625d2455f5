import { CutoverError } from '../errors.ts';
import type { Glob } from '../model/manifest.ts';
import { packageName } from '../model/specifier.ts';
import { compileModuleGlob } from './glob.ts';
import { refuseUnbuilt } from './not-built.ts';
import { checkPath } from './path.ts';
import type { IndexedWorld } from './world.ts';

/** What stands before the `#` of a symbol, or the whole of it: a file of the tree, or a package and its subpath. */
export type Address =
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'package'; readonly specifier: string };

const SOURCE = /\.(?:[mc]?[jt]s|[jt]sx|vue|svelte|pyi?)$/;
const SCRIPT = /\.[mc]?js$/;
const PYTHON = /\.pyi?$/;
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.py'];
const PACKAGE = /^(?:node:)?(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i;

/**
 * Tells paths from packages: a path if such a file is in the tree, or it begins with `./`, or it can only be a
 * mistyped path, which must not pass as a package that nobody uses.
 * @param name what stands behind the `#`, for hints; null for a whole module.
 * @throws CutoverError where it is malformed, or misses its extension.
 */
export function readAddress(written: string, name: string | null, world: IndexedWorld): Address {
  if (written === '')
    throw CutoverError.of('nothing stands before the "#"', 'write src/file.ts#name or package#name');
  if (/^@[^/]+$/.test(written) && !world.isFile(written)) {
    const behind = name === null ? '' : `#${name}`;
    throw CutoverError.of(
      `${JSON.stringify(written)} is a scope, and no package`,
      `write ${written}/name${behind}`,
    );
  }
  const path = pathOf(written, world);
  if (!written.startsWith('./') && !world.isFile(path) && !isMistypedPath(path, world)) {
    refuseAlmostPath({ path, written, name }, world);
    if (name === null) refuseDeclarationName(written, world);
    return { kind: 'package', specifier: written };
  }
  const folder = path.replace(/\/+$/, '');
  if (folder !== path && world.isFolder(folder)) refuseAlmostPath({ path: folder, written, name }, world);
  checkPath(path, written);
  if (!world.isFile(path)) refuseAlmostPath({ path, written, name }, world);
  if (PYTHON.test(path)) refuseUnbuilt('symbol: python file');
  return { kind: 'path', path };
}

/**
 * The same for a whole-module pattern, one that holds `*`: the glob, or null for a pattern of packages.
 * @throws CutoverError where it is malformed.
 */
export function readPattern(
  written: string,
  world: IndexedWorld,
): { readonly address: string; readonly glob: Glob | null } {
  if (/^\*+$/.test(written))
    throw CutoverError.of(`"${written}" names every package`, 'write package-* or src/**');
  const path = pathOf(written, world);
  const glob: Glob = { ...compileModuleGlob(path), text: written };
  const matches =
    (path.includes('/') || SOURCE.test(path)) && world.files().some((file) => glob.matches(file));
  if (!written.startsWith('./') && !path.includes('**') && !matches && !isMistypedPath(path, world)) {
    return { address: written, glob: null };
  }
  checkPath(path, written);
  if (PYTHON.test(path)) refuseUnbuilt('symbol: python file');
  return { address: path, glob };
}

/** @throws CutoverError where it cannot be the name of a package, with or without a subpath. */
export function checkPackage(specifier: string): void {
  if (isPackageSpecifier(specifier)) return;
  throw CutoverError.of(
    `${JSON.stringify(specifier)} is not the name of a package`,
    'write name, @scope/name or name/subpath',
  );
}

/** Whether it could be the specifier of a package; `*` counts as a letter. */
export function isPackageSpecifier(text: string): boolean {
  const specifier = text.replaceAll('*', 'x');
  const name = packageName(specifier);
  if (!PACKAGE.test(name)) return false;
  const subpath = specifier.slice(name.length + 1);
  return (
    name === specifier ||
    subpath.split('/').every((part) => !/^(?:|\.\.?)$/.test(part) && !part.includes('\\'))
  );
}

export function hasSourceExtension(path: string): boolean {
  return SOURCE.test(path);
}

function pathOf(written: string, world: IndexedWorld): string {
  const path = written.startsWith('./') ? written.slice(2) : written;
  return world.isFile(path) ? path : path.replaceAll('%23', '#');
}

function isMistypedPath(path: string, world: IndexedWorld): boolean {
  if (!isPackageSpecifier(path)) return true;
  const name = packageName(path);
  const [first = ''] = path.split('/');
  const isSource = SOURCE.test(path);
  if (path === name) return isSource && !SCRIPT.test(path);
  if (world.isFolder(first) && (isSource || !world.isPackage(name))) return true;
  return isSource && !world.isPackage(name);
}

/** `getClient` alone reads as a package that nobody uses; npm has given out no name with capitals since 2014. */
function refuseDeclarationName(written: string, world: IndexedWorld): void {
  if (!/^\w*[A-Z]\w*$/.test(written) || world.isPackage(written)) return;
  throw CutoverError.of(
    `${JSON.stringify(written)} is no package that anything here asks for`,
    `a declaration is written with its file, src/file.ts#${written}; a package can be written npm:${written}`,
  );
}

interface WrittenAddress {
  readonly path: string;
  readonly written: string;
  /** What stands behind the `#`. */
  readonly name: string | null;
}

/** Refuses what names a file but for its extension, or a folder, unless it is a package that we know. */
function refuseAlmostPath(symbol: WrittenAddress, world: IndexedWorld): void {
  const { path, written, name } = symbol;
  if (SOURCE.test(path) || world.isPackage(packageName(path))) return;
  const behind = name === null ? '' : `#${name}`;
  const orPackage =
    isPackageSpecifier(written) && !written.includes('/') ? `, or npm:${written}${behind} for a package` : '';
  const file = EXTENSIONS.flatMap((extension) => [path + extension, `${path}/index${extension}`]).find(
    (candidate) => world.isFile(candidate),
  );
  if (file !== undefined) {
    throw CutoverError.of(
      `${JSON.stringify(written)} is not a file; ${JSON.stringify(file)} is`,
      `write ${file}${behind}${orPackage}`,
    );
  }
  if (!world.isFolder(path)) return;
  const inside =
    name === null ? `write ${path}/** for every file in it` : `name the file in it that declares ${name}`;
  throw CutoverError.of(`${JSON.stringify(written)} is a folder`, inside + orPackage);
}
