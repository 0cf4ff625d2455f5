import { CutoverError } from '../errors.ts';
import { renderProblems } from '../report/problems.ts';

export interface Complaint {
  /** 2 the user's to mend, 3 a bug. */
  readonly code: 2 | 3;
  readonly complaint: string;
}

/** 2 and what to mend; or 3, with the stack that a bug report needs. */
export function complain(error: unknown): Complaint {
  if (error instanceof CutoverError) return { code: 2, complaint: renderProblems(error.problems) };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const complaint = `cutover: this is a bug of cutover, and no verdict on your code. Please report it with these lines:\n${stack}\n`;
  return { code: 3, complaint };
}
