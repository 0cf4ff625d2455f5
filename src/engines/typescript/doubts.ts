import type { ts } from './compiler.ts';
import type { Match, Matcher } from './match.ts';
import { boundFile } from './program/internals.ts';
import type { Modules } from './symbols/modules.ts';
import { sourceFileOf } from './syntax/source-file-of.ts';
import type { Token } from './syntax/tokens.ts';

export interface Answer {
  readonly token: Token;
  readonly matches: readonly Match[];
}

/** Declarations that are costly to read, and are read only where a doubt may hang on them. */
export interface Reserves {
  readonly modules: Modules;
  /** Files that declare for others: global scripts, `declare global`, augmentations of modules. */
  ambient(): readonly string[];
}

/** Asks the doubtful tokens again with every ambient declaration read, and the browser's where the file speaks of it. */
export function askAgain(
  answers: readonly Answer[],
  matcher: Matcher,
  reserves: Reserves,
): readonly Answer[] {
  const doubtful = answers.filter(isDoubtful);
  if (doubtful.length === 0) return answers;
  const { program } = reserves.modules;
  program.add(reserves.ambient());
  const files = new Set(doubtful.map(({ token }) => sourceFileOf(token)));
  if ([...files].some(mayNeedDom)) program.useLibs(['dom']);
  return answers.map((answer) =>
    isDoubtful(answer) ? { token: answer.token, matches: matcher.match(answer.token) } : answer,
  );
}

function isDoubtful({ matches }: Answer): boolean {
  return matches.some(({ reason }) => reason !== null);
}

/** Names that only a browser's library declares, and code seldom uses for anything else. */
const BROWSER = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'fetch',
  'HTMLElement',
  'Element',
  'EventTarget',
  'WebSocket',
  'URL',
  'structuredClone',
  'Response',
  'Request',
  'AbortController',
];

function mayNeedDom(file: ts.SourceFile): boolean {
  const { identifiers } = boundFile(file);
  return BROWSER.some((name) => identifiers.has(name));
}
