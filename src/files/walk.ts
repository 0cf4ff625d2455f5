import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import type { Entry } from './entry.ts';
import { NO_RULES, type IgnoreRules } from './gitignore.ts';
import { readFile } from './read-file.ts';

const NEVER = new Set(['.git', 'node_modules']);

/** What git would track, were the root a repository: dot files included, every folder's .gitignore respected. */
export function listByWalk(root: string, disk: Disk): Entry[] {
  const found: Entry[] = [];

  function visit(folder: string, above: IgnoreRules): void {
    const prefix = folder === '' ? '' : `${folder}/`;
    const rules = withOwnRules(prefix, above);
    for (const [name, kind] of disk.entries(folder)) {
      const path = prefix + name;
      const isFolder = kind === 'folder';
      if (NEVER.has(name) || kind === 'special' || rules.ignores(isFolder ? `${path}/` : path)) continue;
      const closed = isUnnameable(root, path) || (isFolder && isRepository(root, path, disk));
      if (isFolder && !closed) visit(path, rules);
      else found.push({ path, tracked: false, kind: closed ? 'closed' : 'path' });
    }
  }

  function withOwnRules(prefix: string, above: IgnoreRules): IgnoreRules {
    const path = `${prefix}.gitignore`;
    // As git does: a .gitignore that is a symbolic link counts for nothing.
    if (disk.kindOf(path) !== 'file') return above;
    return above.within(prefix.slice(0, -1), textOf(root, path));
  }

  visit('', NO_RULES);
  return found;
}

/** A name that is not UTF-8 was decoded with a replacement character, and leads nowhere. */
function isUnnameable(root: string, path: string): boolean {
  return path.includes('\uFFFD') && !existsSync(join(root, path));
}

function isRepository(root: string, folder: string, disk: Disk): boolean {
  const marker = `${folder}/.git`;
  const kind = disk.kindOf(marker);
  if (kind === null) return false;
  if (kind !== 'file') return existsSync(join(root, marker, 'HEAD'));
  const gitFolder = /^gitdir: (.+)/.exec(textOf(root, marker))?.[1];
  return gitFolder !== undefined && existsSync(join(resolve(root, folder, gitFolder), 'HEAD'));
}

function textOf(root: string, path: string): string {
  const bytes = readFile(join(root, path), path);
  return bytes === 'too-large' ? '' : bytes.toString('utf8');
}
