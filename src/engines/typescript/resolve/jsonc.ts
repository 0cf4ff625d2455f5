import { ts } from '../compiler.ts';
import { descendants } from '../syntax/descendants.ts';

/** Deeper than any configuration is, and shallow enough for every recursion over one. */
const MAX_DEPTH = 500;

/** JSON as TypeScript reads it: with comments, with trailing commas, and as far as it can be mended where it is broken. */
export function readJsonc(path: string, text: string): { readonly value: unknown; readonly broken: boolean } {
  if (nestsTooDeep(text)) return { value: null, broken: true };
  const { config, error } = ts.parseConfigFileTextToJson(path, text) as {
    readonly config?: unknown;
    readonly error?: ts.Diagnostic;
  };
  return { value: config ?? null, broken: error !== undefined };
}

/** The syntax tree of such a file, its nodes knowing their parents; null where it is nested too deep to be followed. */
export function parseJsonc(path: string, text: string): ts.JsonSourceFile | null {
  if (nestsTooDeep(text)) return null;
  const file = ts.parseJsonText(`/${path}`, text);
  for (const node of descendants(file))
    ts.forEachChild(node, (child) => void Object.assign(child, { parent: node }));
  return file;
}

/** Never too few levels: a bracket in a string counts as one. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
