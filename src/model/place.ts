/** Places in files. */

/** A place in a file. Paths are POSIX and relative to the root; line and column are 1-based, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; the end is exclusive. */
export interface Span extends Place {
  readonly endLine: number;
  readonly endColumn: number;
}
