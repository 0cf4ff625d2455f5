import { isPackageJson } from '../model/package-json.ts';
import type { Installed, Tree } from '../model/tree.ts';

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Tells packages from paths: is a name a workspace, a dependency of any package.json of the tree, or installed? */
export function packageNames(tree: Tree, installed: Installed): (name: string) => boolean {
  let named: ReadonlySet<string> | null = null;
  return (name) => {
    named ??= new Set(
      tree.list().flatMap(({ path }) => (isPackageJson(path) ? namesIn(tree.read(path)) : [])),
    );
    return (
      named.has(name) ||
      installed.isFolder(`node_modules/${name}`) ||
      installed.isFolder(`node_modules/@types/${name}`)
    );
  };
}

/** A package.json that does not parse names nobody: the scan reports it where it matters. */
function namesIn(bytes: Buffer | string): readonly string[] {
  const manifest = parse(bytes.toString());
  if (!isObject(manifest)) return [];
  const own = typeof manifest['name'] === 'string' ? [manifest['name']] : [];
  const asked = DEPENDENCY_FIELDS.flatMap((field) =>
    isObject(manifest[field]) ? Object.keys(manifest[field]) : [],
  );
  return [...own, ...asked];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
