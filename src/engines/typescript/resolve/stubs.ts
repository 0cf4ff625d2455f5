const STUB_FOLDER = 'node_modules/\u0000stub/';

/** Where a declaration of ours stands for a package that is not installed: no file can bear this name. */
export function stubPath(specifier: string): string {
  return `${STUB_FOLDER}${specifier}.d.ts`;
}

export function isStub(path: string): boolean {
  return path.startsWith(STUB_FOLDER);
}
