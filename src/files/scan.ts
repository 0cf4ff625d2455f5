import type { Glob, PlacedGlob, ScanSettings } from '../model/manifest.ts';
import type { Tree, TreeFile } from '../model/tree.ts';

/**
 * The view a scan sees: `list()` holds the files to scan. `has`, `read` and `id` still answer for the whole tree, since
 * a declaration, a tsconfig or a barrel that is not scanned is resolved through all the same.
 * `unmatched`: the globs of either list that match nothing.
 */
export function selectFiles(
  tree: Tree,
  scan: Pick<ScanSettings, 'include' | 'exclude'>,
): Tree & { readonly unmatched: readonly PlacedGlob[] } {
  const all = tree.list();
  const included = all.filter((file) => scan.include.some((glob) => mayHold(glob, file)));
  const files = included.filter((file) => !scan.exclude.some((glob) => covers(glob, file)));
  const unmatched = [
    ...scan.include.filter((glob) => !all.some((file) => mayHold(glob, file))),
    ...scan.exclude.filter((glob) => !all.some((file) => covers(glob, file))),
  ];
  return {
    list: () => files,
    has: (path) => tree.has(path),
    read: (path) => tree.read(path),
    readEach: (paths, visit) => tree.readEach(paths, visit),
    readAbove: (path) => tree.readAbove(path),
    links: tree.links,
    id: (path) => tree.id(path),
    unmatched,
  };
}

/** The glob takes the file; or something below it could, where it is a folder that nobody can look into. */
function mayHold(glob: Glob, file: TreeFile): boolean {
  if (glob.matches(file.path)) return true;
  if (file.obstacle === null) return false;
  const start = `${fixedStart(glob)}/`;
  const folder = `${file.path}/`;
  return start === '/' || start.startsWith(folder) || folder.startsWith(start);
}

/** The glob takes the file; where it may be a folder, all that the folder holds will do: `vendor/**` takes `vendor`. */
function covers(glob: Glob, file: TreeFile): boolean {
  return glob.matches(file.path) || (file.obstacle !== null && glob.matches(`${file.path}/${NO_ONES_NAME}`));
}

/** Only a glob that takes every name takes this one. */
const NO_ONES_NAME = '\u0001';

/** The folders a glob names before its first wildcard. */
function fixedStart(glob: Glob): string {
  const names = glob.text.split('/');
  const wild = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
  return names.slice(0, wild < 0 ? names.length : wild).join('/');
}
