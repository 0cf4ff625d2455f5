import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** Files whose code is nested so deep that the largest stack did not suffice to follow it. */
export const tooDeepFiles: BlindSpotFinder = ({ stack }) => {
  return [...stack.tooDeep].map((path) => atFile('bound-reached', path));
};
