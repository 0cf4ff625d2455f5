import type { ts } from '../compiler.ts';

/** Types for a set of candidate files. Files may be added at any time; the checker may then be another one. */
export interface Program {
  readonly checker: ts.TypeChecker;
  /** Files that declare for others than those that import them: scripts, and augmentations. */
  readonly globals: readonly ts.SourceFile[];
  /** Parsed and bound; undefined where there is no such file. */
  file(path: string): ts.SourceFile | undefined;
  add(paths: readonly string[]): void;
  /** Asks about a file's code. @returns null where it is nested too deep to be followed. */
  attempt<T>(path: string, ask: () => T): T | null;
  /** Adds standard libraries by the name between `lib.` and `.d.ts`. */
  useLibs(names: readonly string[]): void;
}
