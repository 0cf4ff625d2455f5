import { CutoverError } from '../errors.ts';
import { renderProblems } from '../report/problems.ts';
import type { Ending } from './ending.ts';

/** 2 and what to mend; or 3, with the stack that a bug report needs. */
export function complain(error: unknown): Ending {
  if (error instanceof CutoverError)
    return { code: 2, written: [], complaint: renderProblems(error.problems) };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const complaint = `cutover: this is a bug of cutover, and no verdict on your code. Please report it with these lines:\n${stack}\n`;
  return { code: 3, written: [], complaint };
}
