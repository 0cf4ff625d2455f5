import type { BlindSpot, BlindSpotKind } from '../../../model/usage.ts';

/** A blind spot that is a whole file, told at its first line. */
export function atFile(kind: BlindSpotKind, file: string, symbol: string | null = null): BlindSpot {
  return { kind, symbol, file, line: 1, column: 1, count: 1 };
}
