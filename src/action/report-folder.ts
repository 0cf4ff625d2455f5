import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CutoverError } from '../errors.ts';

/** Paths of what the action leaves behind. */
export interface ReportFolder {
  readonly report: string;
  readonly sarif: string;
  readonly comment: string;
}

/**
 * @param named the input `report-dir`, from the working directory; null: a new folder, so that two steps of a job do not share one
 * @throws CutoverError where there can be no such folder
 */
export function openReportFolder(
  named: string | null,
  { cwd, temporary }: { readonly cwd: string; readonly temporary: string },
): ReportFolder {
  const folder = attempt(named ?? temporary, () => {
    if (named === null) return mkdtempSync(join(temporary, 'cutover-'));
    const absolute = resolve(cwd, named);
    mkdirSync(absolute, { recursive: true });
    return absolute;
  });
  return {
    report: join(folder, 'report.json'),
    sarif: join(folder, 'report.sarif'),
    comment: join(folder, 'comment.md'),
  };
}

/** @throws CutoverError */
export function writeReport(path: string, text: string): void {
  attempt(path, () => writeFileSync(path, text));
}

/** Whether a file may be written over that nobody has looked at: one that begins as ours do, or none. */
export function isOursToWrite(path: string, beginning: string): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8').startsWith(beginning);
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = 'report-dir has to be a folder that can be written to, with space left on its disk.';
    throw CutoverError.of(`cannot write ${path}: ${reason}`, hint, { cause });
  }
}
