import { isPackageJson } from '../../model/package-json.ts';
import { packageName } from '../../model/specifier.ts';
import type { Tree } from '../../model/tree.ts';
import { textOf } from './program/text.ts';
import { packageMatcher } from './targets/package-pattern.ts';

/** A name that a package.json gives to a package: `old-moment` for `moment`. */
export interface PackageAlias {
  readonly name: string;
  readonly target: string;
  /** The path of that package.json. */
  readonly statedIn: string;
}

/** The package that an entry asks for by another name: `moment` of `npm:moment@2`; null for any other entry. */
export function aliasedPackage(entry: unknown): string | null {
  return typeof entry === 'string' ? (/^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(entry)?.[1] ?? null) : null;
}

const ENTRY = /"((?:@[^"/@]+\/)?[^"/@]+)(?:@[^"]*)?"\s*:\s*"(npm:[^"]+)"/g;

/** Every alias that some package.json of the tree states, in whatever field: read as text, so that a broken one counts. */
export function statedAliases(tree: Tree): readonly PackageAlias[] {
  return tree.list().flatMap(({ path }) => {
    const text = isPackageJson(path) ? (textOf(tree.read(path)) ?? '') : '';
    return [...text.matchAll(ENTRY)].flatMap(([, name = '', entry]) => {
      const target = aliasedPackage(entry);
      return target === null ? [] : [{ name, target, statedIn: path }];
    });
  });
}

/** How a package, or a pattern of several, is spelled by those who import it under an alias: `old-moment/locale/*`. */
export function aliasedSpellings(pattern: string, aliases: readonly PackageAlias[]): readonly string[] {
  const own = packageName(pattern);
  const matches = packageMatcher(own);
  const subpath = own.includes('*') ? '' : pattern.slice(own.length);
  const found = aliases.filter(({ target }) => matches(target)).map(({ name }) => name + subpath);
  return [...new Set(found)].filter((spelling) => spelling !== pattern).sort();
}
