import { pathBelow } from './path-below.ts';
import { parseOwnerPattern, type OwnerPattern } from './owner-pattern.ts';
import { readUnlisted } from './unlisted-file.ts';
import type { WorkingTree } from './working-tree.ts';

export interface CodeOwners {
  /** Users, teams and e-mail addresses, as the file writes them; empty where nobody owns the path. */
  ownersOf(path: string): readonly string[];
}

interface Rule {
  readonly pattern: OwnerPattern;
  readonly owners: readonly string[];
}

/** Where GitHub looks, in its order; the first that is there holds alone. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** "CODEOWNERS files must be under 3 MB in size. A CODEOWNERS file over this limit will not be loaded." */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

const OWNER = /^@[^\s@/]+(?:\/[^\s@/]+)?$|^[^\s@]+@[^\s@]+$/;

/** The owners by GitHub's rules, for paths from the repository's top level: the last rule that takes a path decides. */
export function parseCodeOwners(text: string): CodeOwners {
  const rules = text
    .split(/\r?\n/)
    .map(parseRule)
    .filter((rule) => rule !== null);
  return {
    ownersOf(path) {
      const names = path.split('/');
      return rules.findLast((rule) => rule.pattern.takes(names))?.owners ?? [];
    },
  };
}

/** The repository's CODEOWNERS, for paths from the tree's root. @throws CutoverError where it cannot be read. */
export function readCodeOwners(tree: WorkingTree): CodeOwners {
  const top = tree.gitTop ?? tree.root;
  const prefix = pathBelow(top, tree.root) ?? '';
  const owners = parseCodeOwners(firstText(top));
  return { ownersOf: (path) => owners.ownersOf(prefix === '' ? path : `${prefix}/${path}`) };
}

function firstText(top: string): string {
  for (const place of PLACES) {
    const text = readUnlisted(top, place);
    if (text !== null) return Buffer.byteLength(text) > MAX_CODEOWNERS_BYTES ? '' : text;
  }
  return '';
}

/** `pattern owner… # comment`, spaces in the pattern escaped. Null for what GitHub skips: blank, comment, invalid. */
function parseRule(line: string): Rule | null {
  const [, written, rest = ''] = /^\s*((?:\\.|[^\s\\])+)(.*)$/.exec(line) ?? [];
  if (written === undefined || written.startsWith('#')) return null;
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const comment = words.findIndex((word) => word.startsWith('#'));
  const owners = comment < 0 ? words : words.slice(0, comment);
  const pattern = parseOwnerPattern(written);
  return pattern !== null && owners.every((owner) => OWNER.test(owner)) ? { pattern, owners } : null;
}
