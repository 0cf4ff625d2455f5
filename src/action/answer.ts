import type { Annotation } from '../report/annotations.ts';
import { plain } from '../report/plain.ts';
import type { Look } from './look.ts';
import { couldNotLookPages, type Pages } from './pages.ts';
import type { ReportFolder } from './report-folder.ts';

/** What follows from a look, for each of those who are told. */

/** That of `cutover check`. */
export function exitCodeOf(look: Look): 0 | 1 | 2 | 3 {
  if (look.kind === 'could-not-look') return look.code;
  return look.verdict === 'pass' ? 0 : 1;
}

export function pagesOf(look: Look): Pages {
  return look.kind === 'judged' ? look.pages : couldNotLookPages(look.complaint);
}

export function textOf(look: Look): string {
  return look.kind === 'judged' ? look.text : look.complaint;
}

export function annotationsFor(look: Look): readonly Annotation[] {
  if (look.kind === 'judged') return look.annotations;
  const error = { level: 'error', title: 'cutover could not look' } as const;
  if (look.problems.length === 0) return [{ ...error, message: look.complaint, place: null }];
  return look.problems.map(({ message, place, hint }) => ({
    ...error,
    message: plain(message.replaceAll(/\s*\n\s*/g, ' ')) + (hint === null ? '' : `\n${hint}`),
    place,
  }));
}

/** The outputs of action.yml. @param files those that were written */
export function outputsOf(look: Look, files: Partial<ReportFolder>): Readonly<Record<string, string>> {
  const counted = (of: 'remaining' | 'introduced' | 'resolved' | 'exempt' | 'possible'): string => {
    const value = look.kind === 'judged' ? look.totals[of] : null;
    return value === null ? '' : String(value);
  };
  return {
    verdict: look.kind === 'judged' ? look.verdict : 'error',
    remaining: counted('remaining'),
    introduced: counted('introduced'),
    resolved: counted('resolved'),
    exempt: counted('exempt'),
    possible: counted('possible'),
    report: files.report ?? '',
    sarif: files.sarif ?? '',
    html: '',
    comment: files.comment ?? '',
  };
}
