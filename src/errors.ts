/** One thing that is wrong, where it stands, and what to do about it. */
export interface Problem {
  readonly message: string;
  /** 1-based, column in UTF-16 units; null where no place in a file can be named. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
  /** The next step for the reader: the nearest valid spelling, the command that mends it. */
  readonly hint: string | null;
}

/** The user's to mend (exit 2): manifest, arguments, environment. Every other error is a bug (exit 3) and keeps its stack. */
export class CutoverError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join('\n'), options);
    this.name = 'CutoverError';
    this.problems = problems;
  }

  /** The short form: one problem that has no place in a file. */
  static of(message: string, hint: string | null = null, options?: ErrorOptions): CutoverError {
    return new CutoverError([{ message, place: null, hint }], options);
  }
}

/** Thrown before the costly part of a run where a thread's own stack will hardly do for it. */
export class ShallowStack extends Error {}

/** Generated code can be nested deeper than a thread's own stack lets the compiler follow. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}
