/** How one position of a pattern takes items of a sequence: one item, or any run of them, the empty one included. */
export interface WildcardRule<P, T> {
  isRun(position: P): boolean;
  takes(position: P, item: T): boolean;
}

/** Does the pattern take the whole sequence? In time pattern × items at worst, whoever wrote the pattern. */
export function takesAll<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  rule: WildcardRule<P, T>,
): boolean {
  let position = 0;
  let lastRun: { readonly after: number; taken: number } | null = null;
  for (let index = 0; index < items.length;) {
    const here = pattern[position];
    const item = items[index];
    if (here !== undefined && rule.isRun(here)) {
      position += 1;
      lastRun = { after: position, taken: index };
    } else if (here !== undefined && item !== undefined && rule.takes(here, item)) {
      position += 1;
      index += 1;
    } else if (lastRun !== null) {
      // Only the last run need give way: what an earlier one could take, this one can.
      lastRun.taken += 1;
      index = lastRun.taken;
      position = lastRun.after;
    } else {
      return false;
    }
  }
  return pattern.slice(position).every((rest) => rule.isRun(rest));
}
