import { isStackOverflow } from '../../../errors.ts';

/**
 * Runs what follows the nesting of a file's code. Where the stack gives out, the file is noted, unless a thread with a
 * larger stack is still to be had: then the overflow is thrown on, and the run starts over there.
 */
export class StackGuard {
  /** Paths of files that are nested too deep for the largest stack. */
  readonly tooDeep = new Set<string>();
  private readonly deepStack: boolean;

  constructor(deepStack: boolean) {
    this.deepStack = deepStack;
  }

  /** @returns null where the stack gave out. */
  run<T>(path: string, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!this.deepStack || !isStackOverflow(error)) throw error;
      this.tooDeep.add(path);
      return null;
    }
  }
}
