import { isPackageJson } from '../../../model/package-json.ts';
import { splitSpecifier } from '../../../model/specifier.ts';
import { aliasedPackage, type PackageAlias } from '../package-alias.ts';
import { folderOf, isObject, joinPath, type Ground } from './ground.ts';

/** Fields in which a package.json asks for packages for the code beside and below it. */
const ASKING = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Fields that say what a name stands for, whoever asks for it. */
const FORCING = ['overrides', 'resolutions'];

/** What the names in one package.json stand for; null: for the package of that name. */
interface Names {
  readonly asked: ReadonlyMap<string, string | null>;
  readonly forced: ReadonlyMap<string, string | null>;
}

/** Packages that are imported under a name of the importer's choosing: `"old-moment": "npm:moment@2"`. */
export class PackageAliases {
  private readonly ground: Ground;
  private readonly names = new Map<string, Names>();
  private known: readonly PackageAlias[] | null = null;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /**
   * What a specifier is in the package's own words: `moment/locale/de` of `old-moment/locale/de`; null where it is no alias.
   * The nearest package.json at or above the file that asks for the name decides, and above that what overrides it.
   */
  meant(from: string, specifier: string): string | null {
    const parts = this.all().length === 0 ? null : splitSpecifier(specifier);
    if (parts === null || from.includes('node_modules/')) return null;
    const target = this.targetOf(from, parts.name);
    if (target === null || target === parts.name) return null;
    return parts.subpath === '' ? target : `${target}/${parts.subpath}`;
  }

  /** Every alias that a package.json of the tree states. */
  all(): readonly PackageAlias[] {
    this.known ??= this.ground.files().flatMap((path) => {
      if (!isPackageJson(path)) return [];
      const { asked, forced } = this.read(path);
      return [...asked, ...forced].flatMap(([name, target]) =>
        target === null ? [] : [{ name, target, statedIn: path }],
      );
    });
    return this.known;
  }

  private targetOf(from: string, name: string): string | null {
    let asked: string | null | undefined;
    let forced: string | null | undefined;
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      const names = this.read(joinPath(folder, 'package.json'));
      asked ??= names.asked.has(name) ? (names.asked.get(name) ?? name) : undefined;
      forced = names.forced.get(name) ?? forced;
      if (folder === '') return forced ?? asked ?? null;
    }
  }

  private read(path: string): Names {
    const known = this.names.get(path);
    if (known !== undefined) return known;
    const manifest = this.ground.isFile(path) ? this.ground.readJson(path) : null;
    const pnpm = manifest?.['pnpm'];
    const names = {
      asked: entriesIn(manifest, ASKING),
      forced: new Map([...entriesIn(manifest, FORCING), ...entriesIn(isObject(pnpm) ? pnpm : null, FORCING)]),
    };
    this.names.set(path, names);
    return names;
  }
}

/** What is said of a package within another one (`a>b`, `a/b`, an object) does not hold for an import. */
function entriesIn(
  manifest: Readonly<Record<string, unknown>> | null,
  fields: readonly string[],
): ReadonlyMap<string, string | null> {
  const entries = fields.flatMap((field) => {
    const value = manifest?.[field];
    return isObject(value) ? Object.entries(value) : [];
  });
  return new Map(entries.map(([key, value]) => [nameOf(key), aliasedPackage(value)]));
}

/** `moment` of `moment@2`, and where it stands for every depth. */
function nameOf(key: string): string {
  return key.replace(/^\*\*\//, '').replace(/(?<=.)@.*$/, '');
}
