/** `@scope/name` of `@scope/name/sub/path`. */
export function packageName(specifier: string): string {
  return /^(?:@[^/]*\/)?[^/]*/.exec(specifier)?.[0] ?? specifier;
}

/** `@scope/name/sub/path` → its package and subpath; null for what no package can be called. */
export function splitSpecifier(
  specifier: string,
): { readonly name: string; readonly subpath: string } | null {
  const name = packageName(specifier);
  if (!/^(?:@[^/\s@]+\/)?[^./@\s][^/\s]*$/.test(name)) return null;
  return { name, subpath: specifier.slice(name.length + 1) };
}
