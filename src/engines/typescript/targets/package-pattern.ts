/**
 * Does a specifier lead into a package? `moment` stands for itself and every subpath; `moment/locale/*` and `enzyme-*`
 * for what the star makes of them, subpaths included.
 */
export function packageMatcher(pattern: string): (specifier: string) => boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const expression = new RegExp(`^${source}(?:/.*)?$`);
  return (specifier) => expression.test(specifier);
}

/** The same for the package's own name in a package.json, its `@types` twin included. */
export function packageNameMatcher(pattern: string): (name: string) => boolean {
  const matches = packageMatcher(pattern);
  return (name) => matches(name) || matches(twinOf(name) ?? '');
}

/** What `@types` calls a package: `scope__name` for `@scope/name`. */
export function nameAmongTypes(name: string): string {
  return name.replace(/^@([^/]+)\//, '$1__');
}

/** `@types/scope__name` declares `@scope/name`. */
function twinOf(name: string): string | null {
  const twin = /^@types\/(.+)$/.exec(name)?.[1];
  return twin === undefined ? null : twin.replace(/^([^_]+(?:_[^_]+)*)__/, '@$1/');
}
