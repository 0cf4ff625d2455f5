import { takesAll, type WildcardRule } from './wildcard.ts';

const ANY_RUN = Symbol('*');
const ANY_ONE = Symbol('?');
const ANY_FOLDERS = Symbol('**');

type Character = string | typeof ANY_RUN | typeof ANY_ONE;
type Name = string | readonly Character[] | typeof ANY_FOLDERS;

/** A path pattern of a CODEOWNERS file: it takes a file, or a folder with all that is below it. */
export interface OwnerPattern {
  /** The names of a path from the repository's top level. Case counts. */
  takes(names: readonly string[]): boolean;
}

/**
 * Compiles one pattern by GitHub's rules: .gitignore's, but for `docs/*`, which owns the direct children only.
 * Null where GitHub takes the line for invalid: `!` negation, `[ ]` ranges, `\#`, three asterisks.
 */
export function parseOwnerPattern(pattern: string): OwnerPattern | null {
  if (pattern === '' || pattern === '/' || /^!|^\\#|[[\]]|\*{3}/.test(pattern)) return null;
  const isAnchored = pattern.slice(0, -1).includes('/');
  const names = pattern.replace(/^\//, '').split('/');
  const last = names.pop() ?? '';
  const compiled = [...(isAnchored ? [] : ANYWHERE), ...names.map(compileName), ...compileLast(last)];
  return { takes: (path) => takesAll(compiled, path, NAMES) };
}

const ANYWHERE: readonly Name[] = [ANY_FOLDERS];
const EVERYTHING_BELOW: readonly Name[] = [ANY_FOLDERS, [ANY_RUN]];

function compileLast(last: string): readonly Name[] {
  if (last === '' || last === '**') return EVERYTHING_BELOW;
  if (last === '*') return [compileName(last)];
  return [compileName(last), ANY_FOLDERS];
}

function compileName(name: string): Name {
  if (name === '**') return ANY_FOLDERS;
  const characters = [...name.matchAll(/\\?([^])/gu)].map(([written, character = '']) =>
    compileCharacter(written, character),
  );
  return characters.every((character) => typeof character === 'string') ? characters.join('') : characters;
}

function compileCharacter(written: string, character: string): Character {
  if (written === '*') return ANY_RUN;
  return written === '?' ? ANY_ONE : character;
}

const CHARACTERS: WildcardRule<Character, string> = {
  isRun: (position) => position === ANY_RUN,
  takes: (position, character) => position === ANY_ONE || position === character,
};

const NAMES: WildcardRule<Name, string> = {
  isRun: (position) => position === ANY_FOLDERS,
  takes(position, name) {
    if (typeof position === 'string') return position === name;
    return position !== ANY_FOLDERS && takesAll(position, [...name], CHARACTERS);
  },
};
