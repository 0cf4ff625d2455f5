import { boundFile } from '../program/internals.ts';
import { placeAt } from '../syntax/lines.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** Octal numbers and escapes: scripts may have them, and they are parsed whole. */
const OF_STRICT_CODE = new Set([1121, 1487, 1488, 1489]);

/** Candidates with broken syntax: they are scanned all the same, as far as the parser could mend them. */
export const unparsedFiles: BlindSpotFinder = ({ scan, modules }) => {
  return [...scan.candidates].flatMap((path) => {
    const file = modules.program.file(path);
    const errors = file === undefined ? [] : boundFile(file).parseDiagnostics;
    const error = errors.find(({ code }) => !OF_STRICT_CODE.has(code));
    if (file === undefined || error === undefined) return [];
    return [{ ...atFile('partial-parse', path), ...placeAt(file, error.start ?? 0) }];
  });
};
