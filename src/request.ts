/** What a run is asked for. Nothing else of the outside world reaches it. */
export interface Request {
  /** `--root`, or null for the git top level. */
  readonly root: string | null;
  readonly cwd: string;
  /** `--manifest`, in the order given. */
  readonly manifests: readonly string[];
  /** Files that reports will be written to, from `cwd`. */
  readonly outputs: readonly string[];
  /** Today, a UTC day: `YYYY-MM-DD`. */
  readonly now: string;
  readonly strict: boolean;
  /** A report wants the hashes of lines, which take another reading of the files with findings. */
  readonly lineHashes: boolean;
  /** Told now and then how far a long scan has come. */
  readonly progress: (stage: string) => void;
  /** This thread has the largest stack there is: what is nested deeper is a blind spot, not a stack overflow. */
  readonly deepStack: boolean;
}
