import { boundFile } from '../program/internals.ts';
import { placeAt } from '../syntax/lines.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** Candidates with broken syntax: they are scanned all the same, as far as the parser could mend them. */
export const unparsedFiles: BlindSpotFinder = ({ scan, modules }) => {
  return [...scan.candidates].flatMap((path) => {
    const file = modules.program.file(path);
    const [error] = file === undefined ? [] : boundFile(file).parseDiagnostics;
    if (file === undefined || error === undefined) return [];
    return [{ ...atFile('partial-parse', path), ...placeAt(file, error.start ?? 0) }];
  });
};
