import type { Obstacle } from '../../model/tree.ts';
import type { Workplace } from '../engine.ts';
import { textReader } from '../text-pass.ts';

const POINTER = Buffer.from('version https://git-lfs.github.com/spec/');

/** Git LFS stands a few lines in for a file that was not downloaded. */
function isPointer(bytes: Buffer): boolean {
  return bytes.length < 1024 && bytes.subarray(0, POINTER.length).equals(POINTER);
}

/** Files between two words about progress. */
const STRIDE = 256;

/** Which files hold which names: the one reading of every file, and one more for each round of new names. */
export class TextIndex {
  /** Files whose bytes are no text the compiler could read whole. */
  readonly unreadable = new Map<string, Obstacle | 'not-utf8' | 'missing-blob'>();
  private readonly workplace: Pick<Workplace, 'tree' | 'progress'>;
  private readonly paths: readonly string[];
  private readonly files = new Map<string, Set<string>>();

  constructor(workplace: Pick<Workplace, 'tree' | 'progress'>, paths: readonly string[]) {
    this.workplace = workplace;
    this.paths = paths;
  }

  /** Files that hold at least one of the names or phrases, in order of path. */
  find(names: readonly string[], phrases: readonly string[] = []): ReadonlyMap<string, ReadonlySet<string>> {
    const wanted = [...names, ...phrases];
    const fresh = {
      names: names.filter((name) => !this.files.has(name)),
      phrases: phrases.filter((phrase) => !this.files.has(phrase)),
    };
    if (fresh.names.length + fresh.phrases.length > 0) this.read(fresh);
    const out = new Map<string, Set<string>>();
    for (const needle of wanted) {
      for (const path of this.files.get(needle) ?? [])
        out.set(path, (out.get(path) ?? new Set()).add(needle));
    }
    return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private read(needles: { readonly names: readonly string[]; readonly phrases: readonly string[] }): void {
    for (const needle of [...needles.names, ...needles.phrases]) this.files.set(needle, new Set());
    const read = textReader(needles);
    const { tree, progress } = this.workplace;
    let done = 0;
    tree.readEach(this.paths, (path, bytes) => {
      if (done++ % STRIDE === 0) progress(`reading ${String(done)} of ${String(this.paths.length)} files`);
      if (typeof bytes === 'string') {
        this.unreadable.set(path, bytes);
        return;
      }
      const { found, utf8 } = read(bytes, path);
      if (!utf8) this.unreadable.set(path, 'not-utf8');
      else if (isPointer(bytes)) this.unreadable.set(path, 'missing-blob');
      for (const needle of found) this.files.get(needle)?.add(path);
    });
  }
}
