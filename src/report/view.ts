/** How a person wants to see the text; it never changes the verdict. */
export interface TextView {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show every usage, not only those that fail. */
  readonly all: boolean;
  /** Only these migrations, by id; null: every one. */
  readonly migrations: readonly string[] | null;
  /** Only what these owners own; null: everything. */
  readonly owners: readonly string[] | null;
  /** What was scanned: `working tree`. */
  readonly tree: string;
}

const NARROWEST = 40;

export function columnsOf(view: Pick<TextView, 'width'>): number {
  return Math.max(NARROWEST, view.width);
}
