import type { Obstacle } from '../../model/tree.ts';
import type { Workplace } from '../engine.ts';
import { textReader, type Needle } from '../text-pass.ts';

const POINTER = Buffer.from('version https://git-lfs.github.com/spec/');

/** Git LFS stands a few lines in for a file that was not downloaded. */
function isPointer(bytes: Buffer): boolean {
  return bytes.length < 1024 && bytes.subarray(0, POINTER.length).equals(POINTER);
}

/** Of a script of this size the compiler follows calls from one function into the next, thousands of them. */
const LARGE = 1024 * 1024;

/** Files between two words about progress. */
const STRIDE = 256;

/** Which files hold which names: the one reading of every file, and one more for each round of new names. */
export class TextIndex {
  /** Files whose bytes are no text the compiler could read whole. */
  readonly unreadable = new Map<string, Obstacle | 'not-utf8' | 'missing-blob'>();
  /** Files of a size at which the compiler may need more stack than a thread has by itself. */
  readonly large = new Set<string>();
  private readonly workplace: Pick<Workplace, 'tree' | 'progress'>;
  private readonly paths: readonly string[];
  private readonly files = new Map<string, ReadonlySet<string>>();

  constructor(workplace: Pick<Workplace, 'tree' | 'progress'>, paths: readonly string[]) {
    this.workplace = workplace;
    this.paths = paths;
  }

  /** Files that hold at least one of the needles, in order of path, with the texts of those they hold. */
  find(needles: readonly Needle[]): ReadonlyMap<string, ReadonlySet<string>> {
    const fresh = needles.filter((needle) => !this.files.has(keyOf(needle)));
    if (fresh.length > 0) this.read(fresh);
    const out = new Map<string, Set<string>>();
    for (const needle of needles) {
      for (const path of this.files.get(keyOf(needle)) ?? [])
        out.set(path, (out.get(path) ?? new Set()).add(needle.text));
    }
    return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Files that hold at least one of the names. */
  named(names: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
    return this.find([...names].map((text) => ({ kind: 'name', text })));
  }

  private read(needles: readonly Needle[]): void {
    const holders = new Map(needles.map((needle) => [needle, new Set<string>()]));
    const read = textReader(needles);
    const { tree, progress } = this.workplace;
    let done = 0;
    tree.readEach(this.paths, (path, bytes) => {
      if (done++ % STRIDE === 0) progress(`reading ${String(done)} of ${String(this.paths.length)} files`);
      if (typeof bytes === 'string') {
        this.unreadable.set(path, bytes);
        return;
      }
      if (bytes.length >= LARGE) this.large.add(path);
      const { found, utf8 } = read(bytes, path);
      if (!utf8) this.unreadable.set(path, 'not-utf8');
      else if (isPointer(bytes)) this.unreadable.set(path, 'missing-blob');
      for (const needle of found) holders.get(needle)?.add(path);
    });
    for (const [needle, paths] of holders) this.files.set(keyOf(needle), paths);
  }
}

function keyOf({ kind, text }: Needle): string {
  return `${kind} ${text}`;
}
