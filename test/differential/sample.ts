import type { Addressed } from './addresses.ts';
import { shuffled } from './random.ts';

/** How often a name may be written for a symbol to be one of the rare, the middling, the frequent ones. */
const BANDS = [3, 12, 60, Number.POSITIVE_INFINITY];

/**
 * Chooses symbols: at least half of them members, and of each kind as many with a frequent name as with a rare one,
 * as far as there are.
 * @param timesWritten how often a name stands in the sources as a whole word
 */
export function sample(
  symbols: readonly Addressed[],
  count: number,
  {
    random,
    timesWritten,
  }: { readonly random: () => number; readonly timesWritten: (name: string) => number },
): readonly Addressed[] {
  const choose = (from: readonly Addressed[], wanted: number): readonly Addressed[] => {
    const mixed = shuffled(from, random);
    const bands = BANDS.map((most, index) =>
      mixed.filter(({ name }) => timesWritten(name) <= most && timesWritten(name) > (BANDS[index - 1] ?? 0)),
    );
    return dealt(bands).slice(0, wanted);
  };
  const members = choose(
    symbols.filter(({ isMember }) => isMember),
    Math.ceil(count / 2),
  );
  const topLevel = choose(
    symbols.filter(({ isMember }) => !isMember),
    Math.min(Math.floor(count / 2), members.length),
  );
  return [...topLevel, ...members].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** One of each hand in turn, until all are empty. */
function dealt<T>(hands: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...hands.map((hand) => hand.length));
  return Array.from({ length: longest }, (_, round) =>
    hands.flatMap((hand) => hand.slice(round, round + 1)),
  ).flat();
}
