import { spawnSync } from 'node:child_process';
import { CutoverError } from '../errors.ts';

export type GitAnswer =
  | { readonly kind: 'answer'; readonly stdout: Buffer; readonly warnings: string }
  | {
      readonly kind: 'refusal';
      readonly status: number | null;
      readonly stdout: Buffer;
      readonly words: string;
    }
  | { readonly kind: 'not-installed' };

/**
 * What would make git execute what the repository configures. Neither rev-parse nor ls-files runs a hook, and without
 * locks nothing is written that a hook could be told of; the environment below shuts out transports.
 */
const NOTHING_RUNS = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '--no-pager'];

/** Where the user's configuration and discovery limits are told; every other GIT_ variable may name another repository. */
const KEPT = /^(?!GIT_)|^GIT_(?:CONFIG|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$)/;

/** Runs git in a folder, reading only: nothing the repository configures is executed, fetched, locked or written. */
export function runGit(folder: string, args: readonly string[]): GitAnswer {
  const run = spawnSync('git', [...NOTHING_RUNS, ...args], {
    cwd: folder,
    env: environment(),
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (run.error !== undefined) return startFailure(run.error);
  const words = run.stderr.toString('utf8').trim();
  if (run.status === 0) return { kind: 'answer', stdout: run.stdout, warnings: words };
  const said = words || `it ended with ${run.signal ?? run.status}`;
  return { kind: 'refusal', status: run.status, stdout: run.stdout, words: said };
}

function startFailure(error: NodeJS.ErrnoException): GitAnswer {
  if (error.code === 'ENOENT') return { kind: 'not-installed' };
  // The folder that git is to run in cannot be entered.
  const words = error.code === 'EACCES' ? 'permission denied (EACCES)' : error.message;
  return { kind: 'refusal', status: null, stdout: Buffer.alloc(0), words };
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone fetches what is missing through programs the repository names (core.sshCommand, ext::).
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^permission denied/, 'Let the user who runs cutover open that folder, and execute git.'],
  [
    /dubious ownership/,
    'Run cutover as the owner of the repository, or trust the folder with the command that git names.',
  ],
  [
    /must be run in a work tree/,
    'cutover reads a checkout: add one with `git worktree add DIR`, and run there or pass --root DIR.',
  ],
  [
    /index file|bad (?:signature|index)/,
    '`git fsck` names the damage. If only the index is damaged, delete that file and run `git reset`.',
  ],
  [
    /not a git repository/,
    'A .git stands here or above, and git cannot read it: mend it, or remove it to scan a plain folder.',
  ],
];

/** Git's own words about a folder whose files it will not list, and what mends it. */
export function gitProblem(folder: string, answer: Exclude<GitAnswer, { kind: 'answer' }>): CutoverError {
  if (answer.kind === 'not-installed') {
    const message = `${folder} belongs to a git repository, and git is not installed: its files cannot be listed`;
    return CutoverError.of(message, 'Install git, or put it on the PATH.');
  }
  const remedy = REMEDIES.find(([pattern]) => pattern.test(answer.words))?.[1];
  return CutoverError.of(
    `git does not list the files of ${folder}: ${answer.words}`,
    remedy ?? 'Run `git ls-files` in that folder and mend what it reports.',
  );
}
