/** One path that a listing names, before anyone has looked at what stands there. */
export interface Entry {
  readonly path: string;
  /** Git's index holds it; false for what git would track, and outside git. */
  readonly tracked: boolean;
  /**
   * `closed`: nothing below the path is ours to read (a submodule, a nested repository, a name that is not UTF-8).
   * `sparse`: git keeps it out of the working tree on purpose.
   */
  readonly kind: 'path' | 'closed' | 'sparse';
}
