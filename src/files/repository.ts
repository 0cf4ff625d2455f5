import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CutoverError } from '../errors.ts';
import { gitProblem, runGit } from './git.ts';
import { pathBelow } from './path-below.ts';

export interface Repository {
  /** Absolute, without symbolic links. */
  readonly top: string;
  /** Null before the first commit. */
  readonly commit: string | null;
}

/** Where the working tree begins, and which commit is checked out: without one git ends with 1, having told the first. */
const WHERE_AND_WHAT = ['rev-parse', '--show-toplevel', '--verify', '--quiet', 'HEAD'];

/**
 * The git repository whose working tree holds a folder (absolute, without symbolic links); null where there is none.
 * @throws CutoverError where there is one that git cannot or will not read: its files must not be listed another way.
 */
export function findRepository(folder: string): Repository | null {
  const answer = runGit(folder, WHERE_AND_WHAT);
  const lines = answer.kind === 'not-installed' ? [] : answer.stdout.toString('utf8').split(/\r?\n/);
  const [top = '', commit = ''] = lines;
  const unborn = answer.kind === 'refusal' && answer.status === 1 && top !== '';
  if (answer.kind !== 'answer' && !unborn) {
    const absent = answer.kind === 'not-installed' || answer.words.includes('not a git repository');
    if (absent && !hasMarkerAbove(folder)) return null;
    throw gitProblem(folder, answer);
  }
  if (pathBelow(top, folder) === null) {
    throw CutoverError.of(
      `git says that ${folder} belongs to the working tree ${top}, which does not hold it`,
      'Run `git config --unset core.worktree` in that repository, or pass --root with the working tree.',
    );
  }
  return { top, commit: unborn ? null : commit };
}

function hasMarkerAbove(folder: string): boolean {
  for (let above = folder; ; above = dirname(above)) {
    if (lstatSync(join(above, '.git'), { throwIfNoEntry: false }) !== undefined) return true;
    if (above === dirname(above)) return false;
  }
}
