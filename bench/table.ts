import type { Cost } from './measure.ts';

interface Bound {
  readonly what: string;
  readonly most: string;
  readonly value: (cost: (key: string) => Cost) => number;
  readonly limit: number;
}

const BOUNDS: readonly Bound[] = ['check', 'checkTo'].flatMap((key) => [
  ratio(key, 'parse', 0.9),
  ratio(key, 'references', 0.35),
  ratio(key, 'astGrep', 0.5),
  { what: `${key}: peak memory, MB`, most: '600', limit: 600, value: (cost) => cost(key).memory },
]);

const NOTHING: Bound = {
  what: 'nothing: CPU over (4 × ripgrep + Node)',
  most: '1',
  limit: 1,
  value: (cost) => cost('nothing').cpu / (4 * cost('ripgrep').cpu + cost('node').cpu),
};

const SMALL: Bound = {
  ...ratio('common', 'commonReferences', 1),
  what: 'common / commonReferences (a small win)',
};

/** The measured costs, and each bound with what was measured against it, as Markdown. */
export function renderTable(
  names: Readonly<Record<string, string>>,
  costs: Readonly<Record<string, Cost>>,
  runs: number,
): string {
  const costOf = (key: string): Cost => {
    const cost = costs[key];
    if (cost === undefined) throw new Error(`not measured: ${key}`);
    return cost;
  };
  const rows = Object.entries(names).map(
    ([key, name]) =>
      `| \`${key}\` | ${name} | ${costOf(key).cpu.toFixed(3)} | ${costOf(key).memory.toFixed(0)} |`,
  );
  const bounds = [...BOUNDS, NOTHING, SMALL].map(({ what, most, limit, value }) => {
    const measured = value(costOf);
    return `| ${what} | ${measured.toFixed(2)} | ${most} | ${measured <= limit ? 'yes' : 'no'} |`;
  });
  return [
    `Medians of ${String(runs)} runs after a warm-up, Node ${process.versions.node}.`,
    '',
    '| key | command | CPU s | peak MB |',
    '| :-- | :-- | --: | --: |',
    ...rows,
    '',
    '| ratio of CPU | measured | at most | met |',
    '| :-- | --: | --: | :-: |',
    ...bounds,
    '',
  ].join('\n');
}

function ratio(key: string, against: string, limit: number): Bound {
  return {
    what: `${key} / ${against}`,
    most: String(limit),
    limit,
    value: (cost) => cost(key).cpu / cost(against).cpu,
  };
}
