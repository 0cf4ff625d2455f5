import { isUtf8 } from 'node:buffer';
import { lstatSync } from 'node:fs';
import { CutoverError } from '../errors.ts';
import type { Entry } from './entry.ts';
import { gitProblem, runGit } from './git.ts';

const LS_FILES = [
  'ls-files',
  '-z',
  '-t',
  '--stage',
  '--others',
  '--exclude-standard',
  '--exclude=node_modules',
];
const GITLINK = '160000';

/** What git tracks below the root and what it would track, as it stands in the index: deleted files are still in it. */
export function listByGit(root: string): Entry[] {
  const answer = runGit(root, LS_FILES);
  if (answer.kind !== 'answer') throw gitProblem(root, answer);
  refuseGaps(root, answer.warnings);
  const entries = isUtf8(answer.stdout)
    ? records(answer.stdout.toString('utf8')).map(parseRecord)
    : records(answer.stdout.toString('latin1')).flatMap(
        (record) => decodeEntry(root, parseRecord(record)) ?? [],
      );
  if (entries.some((entry) => entry.path === ROOT_ITSELF)) throw emptySubmodule(root);
  return entries;
}

/** How git names the root where it is a submodule of the repository around it: one that is not checked out. */
const ROOT_ITSELF = './';

function emptySubmodule(root: string): CutoverError {
  const message = `${root} is a submodule that is not checked out`;
  return CutoverError.of(message, 'Run `git submodule update --init`, then run cutover again.');
}

function records(output: string): string[] {
  return output.split('\0').slice(0, -1);
}

/** `? path`, or `H mode object stage<TAB>path` with another tag letter for special entries. */
function parseRecord(record: string): Entry {
  if (record.startsWith('? ')) {
    const path = record.slice(2);
    const nestedRepository = path.endsWith('/');
    return {
      path: nestedRepository ? path.slice(0, -1) : path,
      tracked: false,
      kind: nestedRepository ? 'closed' : 'path',
    };
  }
  const path = record.slice(record.indexOf('\t') + 1);
  if (record.startsWith(GITLINK, 2)) return { path, tracked: true, kind: 'closed' };
  return { path, tracked: true, kind: record.startsWith('S') ? 'sparse' : 'path' };
}

/** From bytes held as latin1. A path that is not UTF-8 cannot be named in a report: it ends, closed, at the first such name. */
function decodeEntry(root: string, entry: Entry): Entry | null {
  const bytes = Buffer.from(entry.path, 'latin1');
  if (isUtf8(bytes)) return { ...entry, path: bytes.toString('utf8') };
  const onDisk = Buffer.concat([Buffer.from(`${root}/`), bytes]);
  if (lstatSync(onDisk, { throwIfNoEntry: false }) === undefined) return null;
  const names = entry.path.split('/').map((name) => Buffer.from(name, 'latin1'));
  const broken = names.findIndex((name) => !isUtf8(name));
  const path = names.slice(0, broken + 1).join('/');
  return { path, tracked: entry.tracked, kind: 'closed' };
}

/** Git lists on, and ends well, past a folder it may not open or a tree it has not got: those files would silently be missing. */
const GAP = /^(?:error|fatal):|could not open directory/;

function refuseGaps(root: string, warnings: string): void {
  if (!warnings.split('\n').some((line) => GAP.test(line))) return;
  throw CutoverError.of(
    `git lists the files of ${root} with gaps: ${warnings}`,
    'Let the user who runs cutover open that folder, or add it to .gitignore; fetch what a partial clone has not got.',
  );
}
