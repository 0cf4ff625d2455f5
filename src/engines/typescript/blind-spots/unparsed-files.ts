import { boundFile } from '../program/internals.ts';
import { atFile } from './at-file.ts';
import type { BlindSpotFinder } from './blind-spot.ts';

/** Candidates with broken syntax: they are scanned all the same, as far as the parser could mend them. */
export const unparsedFiles: BlindSpotFinder = ({ scan, modules }) => {
  return [...scan.candidates].flatMap((path) => {
    const file = modules.program.file(path);
    const [error] = file === undefined ? [] : boundFile(file).parseDiagnostics;
    if (file === undefined || error === undefined) return [];
    const { line, character } = file.getLineAndCharacterOfPosition(error.start ?? 0);
    return [{ ...atFile('partial-parse', path), line: line + 1, column: character + 1 }];
  });
};
