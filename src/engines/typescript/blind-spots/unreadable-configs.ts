import { isPackageJson } from '../../../model/package-json.ts';
import type { BlindSpot } from '../../../model/usage.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/**
 * A tsconfig that is broken, extends itself, or extends what is not there: its path aliases are not all known. And a
 * package.json that is broken: so are the package's name, its entries and what it depends on.
 */
export const unreadableConfigs: BlindSpotFinder = ({ resolver }) => {
  const manifests = [...resolver.damaged].filter(isPackageJson);
  return [
    ...[...resolver.configs.unreadable].map((path) => atFile('no-tsconfig', path)),
    ...manifests.map((path): BlindSpot => atFile('partial-parse', path)),
  ];
};
