import { pagesOf } from './answer.ts';
import { couldNotLook, type Look } from './look.ts';
import { MARKER } from './pages.ts';
import { isOursToWrite, writeReport, type ReportFolder } from './report-folder.ts';

/** A look, and the reports of it that are there. */
export interface Reported {
  readonly look: Look;
  readonly files: Partial<ReportFolder>;
}

/** Where the reports cannot be written, nothing was judged: as with `--output` of the command line. */
export function writeReports(look: Look, folder: ReportFolder | null): Reported {
  if (folder === null) return { look, files: {} };
  if (look.kind === 'could-not-look') return { look, files: writeComment(look, folder) };
  try {
    writeReport(folder.report, look.json);
    writeReport(folder.sarif, look.sarif);
    writeReport(folder.comment, look.pages.comment);
    return { look, files: folder };
  } catch (error) {
    return { look: couldNotLook(error), files: {} };
  }
}

/** No run has looked at what stands there: it may be a file of the repository. */
function writeComment(look: Look, { comment }: ReportFolder): Partial<ReportFolder> {
  try {
    if (!isOursToWrite(comment, MARKER)) return {};
    writeReport(comment, pagesOf(look).comment);
    return { comment };
  } catch {
    // That nothing was judged is the news already.
    return {};
  }
}
