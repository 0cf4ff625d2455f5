import ignore, { type Ignore } from 'ignore';

/**
 * The .gitignore rules that hold in one folder: those above it and its own, in one list of which the last match decides.
 * One `Ignore` a folder would not do: each of them alone takes a parent for ignored that a deeper file has re-included.
 */
export interface IgnoreRules {
  /** The path is relative to the top; a folder's ends in a slash. */
  ignores(path: string): boolean;
  /** The rules below, with the folder's own .gitignore added. */
  within(folder: string, gitignore: string): IgnoreRules;
}

export const NO_RULES: IgnoreRules = rulesOf([]);

function rulesOf(lines: readonly string[]): IgnoreRules {
  const matcher: Ignore = ignore({ ignorecase: false }).add(lines);
  return {
    ignores: (path) => lines.length > 0 && matcher.ignores(path),
    within: (folder, gitignore) =>
      rulesOf([...lines, ...patternsOf(gitignore).map((line) => rebase(line, folder))]),
  };
}

function patternsOf(gitignore: string): string[] {
  const lines = gitignore.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.map((line) => line.replace(/(?<!\\) +$/, '')).filter((line) => !NO_PATTERN.test(line));
}

/** A comment, or a line that names nothing: rebased to a folder it would name everything there. */
const NO_PATTERN = /^#|^!?\/*$/;

/** A pattern of `folder`'s .gitignore, said from the top. */
function rebase(line: string, folder: string): string {
  if (folder === '') return line;
  const negation = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negation.length);
  const base = folder.replace(/[\\*?[\]!# ]/g, '\\$&');
  const anchored = pattern.slice(0, -1).includes('/');
  return anchored ? `${negation}/${base}/${pattern.replace(/^\//, '')}` : `${negation}/${base}/**/${pattern}`;
}
