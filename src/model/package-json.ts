/** Is this the path of a package's manifest? */
export function isPackageJson(path: string): boolean {
  return path === 'package.json' || path.endsWith('/package.json');
}
