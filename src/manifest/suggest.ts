import { didYouMean } from '../nearest.ts';

/** `did you mean "x"?` for a spelling that is near, or of which one begins as the other; null where there is none. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const near = didYouMean(word, candidates);
  if (near !== null || word.length < 3) return near;
  const akin = candidates.find(
    (candidate) => candidate.startsWith(word) || (candidate.length > 3 && word.startsWith(candidate)),
  );
  return akin === undefined ? null : `did you mean ${JSON.stringify(akin)}?`;
}
