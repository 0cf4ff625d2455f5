import { braceExpand, Minimatch } from 'minimatch';
import type { MinimatchOptions } from 'minimatch';
import { CutoverError } from '../errors.ts';
import type { Glob } from '../model/manifest.ts';

const MAX_ALTERNATIVES = 1_000;
/** Longer than any path that a system opens. */
const MAX_LENGTH = 4_096;
/** Of `+(…)` and its like; minimatch takes 256 a path portion. */
const MAX_GROUPS = 100;
const OPTIONS: MinimatchOptions = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };

/**
 * Compiles a path pattern of the manifest. A path that equals the pattern letter by letter matches too, and brackets
 * also stand for themselves, so that `app/[id]/page.tsx` and `app/[id]/**` work as written.
 * @throws CutoverError where the pattern is empty, absolute, unbalanced, or holds `..` or a backslash.
 */
export function compileGlob(text: string): Glob {
  checkGlob(text);
  const pattern = withoutDotSlash(text);
  // What every scan begins with must not cost a match a file.
  if (pattern === '**') return { text, matches: () => true };
  const matchers = [new Minimatch(pattern, OPTIONS)];
  if (pattern.includes('[')) matchers.push(new Minimatch(pattern.replaceAll('[', '[[]'), OPTIONS));
  return { text, matches: (path) => path === pattern || matchers.some((matcher) => matcher.match(path)) };
}

/** Compiles the path of a whole-module symbol, in which `*` alone is special. The path is trusted to be well formed. */
export function compileModuleGlob(text: string): Glob {
  const pattern = withoutDotSlash(text).replace(/[[?]/g, (character) => `[${character}]`);
  const matcher = new Minimatch(pattern, { ...OPTIONS, nobrace: true, noext: true });
  return { text, matches: (path) => matcher.match(path) };
}

function withoutDotSlash(text: string): string {
  return text.startsWith('./') ? text.slice(2) : text;
}

function checkGlob(text: string): void {
  if (text.length > MAX_LENGTH)
    throw CutoverError.of(`the glob is longer than ${MAX_LENGTH} characters`, 'write several shorter ones');
  const shown = JSON.stringify(text);
  if (text.trim() === '') throw CutoverError.of('the glob is empty', 'every file is "**"');
  if (text.includes('\\')) {
    throw CutoverError.of(
      `the glob ${shown} holds a backslash`,
      `write ${JSON.stringify(text.replaceAll('\\', '/'))}`,
    );
  }
  if (/^(?:\/|[A-Za-z]:\/)/.test(text)) {
    throw CutoverError.of(`the glob ${shown} is absolute`, 'write it from the root, without the leading "/"');
  }
  if (!isBalanced(text)) {
    throw CutoverError.of(`the glob ${shown} has an unbalanced bracket or brace`, 'close every "[" and "{"');
  }
  if (text.split(/[+@!?*]\(/).length > MAX_GROUPS + 1) {
    throw CutoverError.of(`the glob holds more than ${MAX_GROUPS} groups`, 'write several globs');
  }
  const alternatives = braceExpand(text, { braceExpandMax: MAX_ALTERNATIVES + 1 });
  if (alternatives.length > MAX_ALTERNATIVES) {
    throw CutoverError.of(
      `the braces of the glob expand to more than ${MAX_ALTERNATIVES} patterns`,
      'write several globs',
    );
  }
  if (alternatives.some((alternative) => alternative.split('/').includes('..'))) {
    throw CutoverError.of(`the glob ${shown} holds ".."`, 'write it from the root');
  }
}

/** `[[]` is a class that holds a bracket and `[[...slug]]` is a folder: either reading will do. */
function isBalanced(text: string): boolean {
  const withoutClasses = text.replace(/\[[!^]?\]?[^\]]*\]/g, '');
  const bracketsPair = pairs(text, '[', ']') || !/[[\]]/.test(withoutClasses);
  return bracketsPair && (pairs(text, '{', '}') || pairs(withoutClasses, '{', '}'));
}

function pairs(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === open) depth++;
    if (character === close) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
