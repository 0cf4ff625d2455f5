/** Bytes that decide how far the search may jump. */
const BLOCK = 2;
/** Measured: one needle's own search costs as much as that of all of them together where the shortest has 20 bytes. */
const SINGLY = 20;

export interface MultiSearch {
  /** Calls `report` for every place at which a needle begins; the needle by its index. */
  each(bytes: Buffer, report: (needle: number, start: number) => void): void;
}

/**
 * Looks for many byte strings at once, without decoding. The shortest of them says how far the search may jump; so the few
 * that would hold it up are looked for one by one.
 * @param needles none empty
 */
export function multiSearch(needles: readonly Uint8Array[]): MultiSearch {
  const all = [...needles.entries()].sort(([, a], [, b]) => a.length - b.length);
  if (all[0]?.[1].length === 0) throw new Error('an empty needle is everywhere');
  const alone = cheapestSplit(all.map(([, needle]) => needle.length));
  const parts = [searchSingly(all.slice(0, alone)), searchTogether(all.slice(alone))];
  return { each: (bytes, report) => parts.forEach((part) => part.each(bytes, report)) };
}

/** How many of the shortest to look for singly. @param lengths ascending */
function cheapestSplit(lengths: readonly number[]): number {
  const costOf = (alone: number): number => {
    const window = lengths[alone];
    if (window === undefined) return alone;
    return window < BLOCK ? Infinity : alone + SINGLY / window;
  };
  const counts = Array.from({ length: lengths.length + 1 }, (_, alone) => alone);
  return counts.reduce((best, alone) => (costOf(alone) < costOf(best) ? alone : best), 0);
}

type Numbered = readonly [index: number, needle: Uint8Array];

/**
 * The shortest needle's length says how far two bytes that are in none of them let the search jump.
 * Source: S. Wu and U. Manber, "A fast algorithm for multi-pattern searching", 1994.
 */
function searchTogether(needles: readonly Numbered[]): MultiSearch {
  const window = needles[0]?.[1].length ?? 0;
  if (window === 0) return { each: () => undefined };
  const jumps = new Uint8Array(1 << 16).fill(Math.min(255, Math.max(1, window - BLOCK + 1)));
  const endings = new Map<number, Numbered[]>();
  for (const numbered of needles) {
    const [, needle] = numbered;
    for (let end = BLOCK; end <= window; end++) {
      const block = blockAt(needle, end - 1);
      jumps[block] = Math.min(jumps[block] ?? 0, window - end);
    }
    const last = blockAt(needle, window - 1);
    endings.set(last, [...(endings.get(last) ?? []), numbered]);
  }
  return {
    each(bytes, report) {
      let at = window - 1;
      while (at < bytes.length) {
        const block = blockAt(bytes, at);
        const jump = jumps[block] ?? 1;
        if (jump === 0) verify(endings.get(block) ?? [], at);
        at += jump === 0 ? 1 : jump;
      }
      function verify(candidates: readonly Numbered[], end: number): void {
        const start = end - window + 1;
        for (const [index, needle] of candidates) if (beginsAt(bytes, start, needle)) report(index, start);
      }
    },
  };
}

function blockAt(bytes: Uint8Array, end: number): number {
  return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}

function beginsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  for (let index = 0; index < needle.length; index++)
    if (bytes[start + index] !== needle[index]) return false;
  return true;
}

function searchSingly(needles: readonly Numbered[]): MultiSearch {
  return {
    each(bytes, report) {
      for (const [index, needle] of needles)
        for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) report(index, at);
    },
  };
}
