import { folderOf, isObject, joinPath, type Ground } from './ground.ts';

/** What a specifier may leave out, in the order in which it is tried. */
export const IMPLICIT: readonly string[] = [
  '.ts',
  '.tsx',
  '.d.ts',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.vue',
  '.svelte',
  '.json',
];

/** A written extension stands for its source first: TypeScript's own substitution. */
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts', '.js', '.jsx'],
  '.jsx': ['.tsx', '.ts', '.d.ts', '.jsx', '.js'],
  '.mjs': ['.mts', '.d.mts', '.mjs'],
  '.cjs': ['.cts', '.d.cts', '.cjs'],
};

/** What a specifier's target resolves to: the file itself, its source, or the folder's entry. */
export function findFile(ground: Ground, path: string): string | null {
  return findExact(ground, path) ?? findImplicit(ground, path) ?? findFolderEntry(ground, path);
}

function findExact(ground: Ground, path: string): string | null {
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
  const stem = path.slice(0, path.length - extension.length);
  const substitute = (SUBSTITUTES[extension] ?? []).find((other) => ground.isFile(stem + other));
  if (substitute !== undefined) return stem + substitute;
  return ground.isFile(path) ? path : null;
}

function findImplicit(ground: Ground, path: string): string | null {
  if (path === '') return null;
  const extension = IMPLICIT.find((candidate) => ground.isFile(path + candidate));
  return extension === undefined ? null : path + extension;
}

function findFolderEntry(ground: Ground, path: string): string | null {
  if (!ground.isFolder(path)) return null;
  const manifest = ground.readJson(joinPath(path, 'package.json'));
  if (isObject(manifest)) {
    for (const field of ['types', 'typings', 'source', 'module', 'main']) {
      const target = manifest[field];
      const entry = typeof target === 'string' ? findSource(ground, joinPath(path, target)) : null;
      if (entry !== null) return entry;
    }
  }
  return findImplicit(ground, joinPath(path, 'index'));
}

const BUILT = /(^|\/)(?:lib|dist|build|out|output|esm|cjs|es)\//g;

/** A file, or the source of built output that is not built here: `dist/index.js` stands for `src/index.ts`. */
export function findSource(ground: Ground, path: string): string | null {
  const direct = findExact(ground, path) ?? findImplicit(ground, path);
  if (direct !== null) return direct;
  for (const stem of sourceStems(ground, path)) {
    const found = findImplicit(ground, stem) ?? folderIndex(ground, stem);
    if (found !== null) return found;
  }
  return folderIndex(ground, withoutExtension(path));
}

/** Where the source of a path would stand, extensions left out: the path's own place, and what a build takes it from. */
export function sourceStems(ground: Ground, path: string): readonly string[] {
  const bare = withoutExtension(path);
  const sources = [...`${bare}/`.matchAll(BUILT)].flatMap((match) => {
    // A folder with code in it (`src/lib`) is no build's: what it does not hold is not there.
    if (ground.holdsSource(bare.slice(0, match.index + match[0].length - 1))) return [];
    const before = bare.slice(0, match.index) + (match[1] ?? '');
    const after = bare.slice(match.index + match[0].length).replace(/^(?:esm|cjs|types|es|src)\//, '');
    return ['src', 'source', ''].map((folder) => joinPath(joinPath(before, folder), after));
  });
  return [bare, ...sources];
}

function withoutExtension(path: string): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
}

function folderIndex(ground: Ground, path: string): string | null {
  return ground.isFolder(path) ? findImplicit(ground, joinPath(path, 'index')) : null;
}

/** The nearest folder at or above a file that holds this file name. */
export function findUpwards(ground: Ground, path: string, name: string): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const candidate = joinPath(folder, name);
    if (ground.isFile(candidate)) return candidate;
    if (folder === '') return null;
  }
}
