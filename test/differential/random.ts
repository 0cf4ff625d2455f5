/** Mulberry32: a stream of numbers in [0, 1) that a seed determines, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The items in an order that the stream decides (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const out = [...items];
  for (let last = out.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const item = out[last];
    out[last] = out[other] as T;
    out[other] = item as T;
  }
  return out;
}
