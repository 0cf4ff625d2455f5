import type { ts } from './compiler.ts';
import { speaksOfBrowser } from './browser-names.ts';
import type { Answer, Matcher } from './match.ts';
import type { Modules } from './symbols/modules.ts';

/** Declarations that are costly to read, and are read only where a doubt may hang on them. */
export interface Reserves {
  readonly modules: Modules;
  /** Every file that was parsed so far, also for a type alone. */
  parsed(): readonly ts.SourceFile[];
  /** Files that declare for others: global scripts, `declare global`, augmentations of modules. */
  ambient(): readonly string[];
}

/** Asks the doubtful tokens again with every ambient declaration read, and the browser's where a file speaks of it. */
export function askAgain(
  answers: readonly Answer[],
  matcher: Matcher,
  reserves: Reserves,
): readonly Answer[] {
  if (!answers.some(isDoubtful)) return answers;
  const { program } = reserves.modules;
  program.add(reserves.ambient());
  if (reserves.parsed().some(speaksOfBrowser)) program.useLibs(['dom']);
  return answers.map((answer) => (isDoubtful(answer) ? matcher.match(answer.token) : answer));
}

function isDoubtful({ matches, open }: Answer): boolean {
  return open || matches.some(({ reason }) => reason !== null);
}
