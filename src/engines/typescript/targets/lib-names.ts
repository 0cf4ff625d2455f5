import { libText } from '../program/libs.ts';

/** Does a declaration file declare this name for everybody? Read as text: a lib is never parsed for a name alone. */
export function declaresName(text: string, name: string): boolean {
  const escaped = name.replace(/[$]/g, '\\$&');
  return new RegExp(
    `(?:^|\\n)\\s*(?:declare )?(?:var|let|const|function|class|interface|type|namespace) ${escaped}(?![\\w$])`,
  ).test(text);
}

/** Names that every Node.js module finds in scope, and no library file of the compiler declares. */
const NODE_NAMES: ReadonlySet<string> = new Set([
  'Buffer',
  'NodeJS',
  '__dirname',
  '__filename',
  'clearImmediate',
  'exports',
  'gc',
  'global',
  'module',
  'process',
  'require',
  'setImmediate',
]);

/** A name of the browser's or of Node's own, which is in scope although no file of the tree declares it. */
export function isPlatformName(name: string): boolean {
  return NODE_NAMES.has(name) || ['dom', 'webworker'].some((lib) => declaresName(libText(lib), name));
}
