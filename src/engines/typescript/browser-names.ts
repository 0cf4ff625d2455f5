import type { ts } from './compiler.ts';
import { boundFile } from './program/internals.ts';
import { libText } from './program/libs.ts';

/** Variables and functions that only a browser's library declares, and code seldom uses for anything else. */
const VALUES = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'structuredClone',
];

let types: ReadonlySet<string> | null = null;

/** Does a file name something of the browser's library? */
export function speaksOfBrowser(file: ts.SourceFile): boolean {
  const { identifiers } = boundFile(file);
  return VALUES.some((name) => identifiers.has(name)) || [...identifiers.keys()].some(isBrowserType);
}

function isBrowserType(name: string): boolean {
  types ??= new Set(
    [...libText('dom').matchAll(/^(?:declare )?(?:interface|type|var) ([A-Z]\w*)/gm)].map(
      (match) => match[1] ?? '',
    ),
  );
  return types.has(name);
}
