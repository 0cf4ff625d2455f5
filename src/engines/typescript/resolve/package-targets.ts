import { isObject } from './ground.ts';

/**
 * Every file that the `exports` or `imports` field of a package.json gives for one subpath, in written order.
 * All conditions are followed, `types` first: which one a bundler takes does not change what the symbol is.
 * Source: Node.js documentation, "Packages", "Subpath patterns" and "Conditional exports".
 */
export function packageTargets(field: unknown, subpath: string): readonly string[] {
  const table =
    isObject(field) && Object.keys(field).some((key) => /^[.#]/.test(key)) ? field : { '.': field };
  const exact = table[subpath];
  if (exact !== undefined) return flatten(exact, '');
  const patterns = Object.keys(table)
    .filter((key) => key.includes('*'))
    .sort(byBaseLength);
  for (const pattern of patterns) {
    const star = matchPattern(pattern, subpath);
    if (star !== null) return flatten(table[pattern], star);
  }
  return [];
}

/** What the `*` of a pattern stands for in a specifier, or null where it does not match. */
export function matchPattern(pattern: string, text: string): string | null {
  const at = pattern.indexOf('*');
  if (at < 0) return pattern === text ? '' : null;
  const head = pattern.slice(0, at);
  const tail = pattern.slice(at + 1);
  const fits = text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
  return fits ? text.slice(head.length, text.length - tail.length) : null;
}

function byBaseLength(a: string, b: string): number {
  return b.indexOf('*') - a.indexOf('*') || b.length - a.length;
}

function flatten(target: unknown, star: string): readonly string[] {
  if (typeof target === 'string') return [target.replaceAll('*', star)];
  if (Array.isArray(target)) return target.flatMap((item: unknown) => flatten(item, star));
  if (!isObject(target)) return [];
  const types = target['types'];
  const others = Object.entries(target).filter(([key]) => key !== 'types');
  return [...flatten(types, star), ...others.flatMap(([, value]) => flatten(value, star))];
}
