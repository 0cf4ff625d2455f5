import { lineHashes } from './gate/line-hash.ts';
import type { LineHashes, Outcome } from './model/outcome.ts';
import type { Place } from './model/place.ts';
import type { Tree } from './model/tree.ts';

/** By file and line, the hashes of the lines that a finding or a failing blind spot stands on. */
export function hashLines(
  { migrations, blindSpots }: Pick<Outcome, 'migrations' | 'blindSpots'>,
  tree: Pick<Tree, 'has' | 'readEach'>,
): LineHashes {
  const findings = migrations.flatMap(({ usages, possible }) => [...usages, ...possible]);
  const places = [
    ...findings.filter(({ forbidden }) => forbidden),
    ...blindSpots.filter(({ failing, file }) => failing && tree.has(file)),
  ];
  const wanted = linesByFile(places);
  const hashes = new Map<string, ReadonlyMap<number, string>>();
  tree.readEach(wanted.keys(), (path, bytes) => {
    if (typeof bytes === 'string') return;
    hashes.set(path, lineHashes(bytes.toString('utf8'), wanted.get(path) ?? new Set()));
  });
  return hashes;
}

function linesByFile(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line } of places) {
    const lines = wanted.get(file) ?? new Set();
    wanted.set(file, lines.add(line));
  }
  return wanted;
}
