import type { Acceptance } from '../model/manifest.ts';
import type { BlindSpot, Usage } from '../model/usage.ts';

export function isAcceptedBlindSpot(spot: BlindSpot, accept: readonly Acceptance[]): boolean {
  return accept.some(({ blindSpot, files }) => blindSpot === spot.kind && isIn(spot.file, files));
}

export function isAcceptedPossible(usage: Usage, accept: readonly Acceptance[]): boolean {
  return accept.some(
    ({ possible, files }) => possible !== null && possible === usage.reason && isIn(usage.file, files),
  );
}

function isIn(file: string, files: Acceptance['files']): boolean {
  return files === null || files.some((glob) => glob.matches(file));
}
