import { complain } from '../entry/complaint.ts';
import { isTooDeep, tooDeep } from '../entry/too-deep.ts';
import { CutoverError, type Problem } from '../errors.ts';
import type { Outcome } from '../model/outcome.ts';
import { annotationsOf, type Annotation } from '../report/annotations.ts';
import { REPORTERS } from '../report/index.ts';
import { totalsOf, type Totals } from '../report/totals.ts';
import type { Request } from '../request.ts';
import { check } from '../run.ts';
import { judgedPages, type Pages } from './pages.ts';

/** What the scan is started with: plain data, because it runs in a thread with a large stack. */
export interface Task {
  readonly request: Pick<Request, 'root' | 'cwd' | 'manifests' | 'outputs' | 'now' | 'strict'>;
}

export interface Judged {
  readonly kind: 'judged';
  readonly verdict: Outcome['verdict'];
  readonly totals: Totals;
  /** For the log. */
  readonly text: string;
  readonly json: string;
  readonly sarif: string;
  readonly pages: Pages;
  readonly annotations: readonly Annotation[];
}

export interface CouldNotLook {
  readonly kind: 'could-not-look';
  /** 2 the user's to mend, 3 a bug. */
  readonly code: 2 | 3;
  /** Empty where it is a bug. */
  readonly problems: readonly Problem[];
  readonly complaint: string;
}

export type Look = Judged | CouldNotLook;

/** Columns of the text in the log, which has no width of its own. */
const COLUMNS = 120;

/** Judges as `cutover check` does. It never rejects: what it could not do is an answer, too. */
export async function look({ request }: Task): Promise<Look> {
  try {
    const outcome = await check({
      ...request,
      lineHashes: true,
      progress: () => undefined,
      deepStack: true,
    });
    const view = {
      all: false,
      migrations: null,
      owners: null,
      width: COLUMNS,
      tree: 'working tree',
      color: false,
    };
    const text = REPORTERS.text(outcome, view);
    return {
      kind: 'judged',
      verdict: outcome.verdict,
      totals: totalsOf(outcome),
      text,
      json: REPORTERS.json(outcome),
      sarif: REPORTERS.sarif(outcome, view),
      pages: judgedPages(outcome, text),
      annotations: annotationsOf(outcome),
    };
  } catch (error) {
    return couldNotLook(isTooDeep(error) ? tooDeep(error) : error);
  }
}

export function couldNotLook(error: unknown): CouldNotLook {
  const problems = error instanceof CutoverError ? error.problems : [];
  return { kind: 'could-not-look', problems, ...complain(error) };
}
