import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** A tsconfig that is broken, extends itself, or extends what is not there: its path aliases are not all known. */
export const unreadableConfigs: BlindSpotFinder = ({ configs }) =>
  [...configs.unreadable].map((path) => atFile('no-tsconfig', path));
