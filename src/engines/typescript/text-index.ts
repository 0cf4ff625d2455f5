import type { Workplace } from '../engine.ts';
import { textReader, type Needle } from '../text-pass.ts';

/** Files between two words about progress. */
const STRIDE = 256;

/** Which files hold which names: the one reading of every file, and one more for each round of new names. */
export class TextIndex {
  /** Files whose bytes are no text the compiler could read whole. */
  readonly unreadable = new Map<string, 'not-utf8' | 'too-large' | 'symlink' | 'excluded'>();
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
      const facts = typeof bytes === 'string' ? null : read(bytes, path);
      if (typeof bytes === 'string') this.unreadable.set(path, bytes);
      else if (facts?.utf8 === false) this.unreadable.set(path, 'not-utf8');
      for (const needle of facts?.found ?? []) holders.get(needle)?.add(path);
    });
    for (const [needle, paths] of holders) this.files.set(keyOf(needle), paths);
  }
}

function keyOf({ kind, text }: Needle): string {
  return `${kind} ${text}`;
}
