import type { Installed } from '../../model/tree.ts';
import { textReader, type Needle } from '../text-pass.ts';
import { nameAmongTypes } from './targets/package-pattern.ts';

const TYPED = /\.(?:[cm]?ts|tsx)$/;
const SCRIPT = /\.(?:[cm]?js|jsx)$/;
const BINARY = /\.(?:node|wasm)$/;
/** What a package hands out under a name: `exports.merge =`, `lodash.merge =`, `export function merge`. */
const NAMED =
  /(?:\.|\bexport (?:(?:async )?function\*?|const|let|var|class) )([A-Za-z_$][\w$]*)(?=\s*(?:=[^=]|[({]|extends\b))/g;

/** The folders of a package that is installed at the root, its `@types` twin included; none where it is not. */
export function packageFolders(name: string, installed: Installed): readonly string[] {
  const twin = `@types/${nameAmongTypes(name)}`;
  return [name, twin]
    .map((candidate) => `node_modules/${candidate}`)
    .filter((folder) => installed.isFolder(folder));
}

/**
 * Do the files of a package hold all of these names as text, outside of comments? Where it has types, only those are
 * asked: they are what its symbols are bound to.
 */
export function holdsNames(
  folders: readonly string[],
  names: readonly string[],
  installed: Installed,
): boolean {
  const wanted = new Set<Needle>(names.map((text) => ({ kind: 'name', text })));
  const read = textReader([...wanted]);
  const { typed, scripts } = filesIn(folders, installed);
  for (const path of typed.length > 0 ? typed : scripts) {
    const text = installed.read(path);
    if (text === null) continue;
    for (const needle of read(Buffer.from(text), path).found) wanted.delete(needle);
    if (wanted.size === 0) return true;
  }
  return wanted.size === 0;
}

/** Scripts without types, and without others whose exports they could pass on: their text says what they export. */
export function speaksForItself(folders: readonly string[], installed: Installed): boolean {
  const { typed, scripts, binary } = filesIn(folders, installed);
  if (scripts.length === 0 || typed.length > 0 || binary) return false;
  return folders.every((folder) => !hasDependencies(installed.read(`${folder}/package.json`)));
}

/** Names that the scripts of a package hand out, and the names of the scripts themselves. */
export function namesHandedOut(folders: readonly string[], installed: Installed): readonly string[] {
  const names = new Set<string>();
  for (const path of filesIn(folders, installed).scripts) {
    names.add(path.replace(/^.*\//, '').replace(/\..*$/, ''));
    for (const [, name] of (installed.read(path) ?? '').matchAll(NAMED)) names.add(name ?? '');
  }
  return [...names];
}

/** Files nearer to the top come first: what is asked for is most often there. */
interface PackageFiles {
  readonly typed: readonly string[];
  readonly scripts: readonly string[];
  readonly binary: boolean;
}

function filesIn(folders: readonly string[], installed: Installed): PackageFiles {
  const paths: string[] = [];
  const pending = [...folders];
  const seen = new Set<string | null>();
  for (const folder of pending) {
    const real = installed.realpath(folder);
    // A link may lead back to a folder above it.
    if (seen.has(real)) continue;
    seen.add(real);
    for (const name of installed.list(folder)) {
      const path = `${folder}/${name}`;
      if (name !== 'node_modules' && installed.isFolder(path)) pending.push(path);
      else paths.push(path);
    }
  }
  const ending = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path));
  return { typed: ending(TYPED), scripts: ending(SCRIPT), binary: ending(BINARY).length > 0 };
}

function hasDependencies(text: string | null): boolean {
  try {
    const manifest = JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>> | null;
    return ['dependencies', 'peerDependencies', 'optionalDependencies'].some(
      (field) => Object.keys(manifest?.[field] ?? {}).length > 0,
    );
  } catch {
    return true;
  }
}
