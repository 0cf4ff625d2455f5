/** The engine, asked the way `src/run.ts` asks it. */
import { openTypeScript } from '../../src/engines/typescript/index.ts';
import type { Ground } from '../../src/ground.ts';
import { parseSymbol } from '../../src/manifest/manifest.ts';
import type { ScanSettings } from '../../src/model/manifest.ts';
import type { BindProblem, Usage } from '../../src/model/usage.ts';

const WHOLE_TREE: ScanSettings = { include: [], exclude: [], tsconfig: null, packages: 'auto' };

export interface Answer {
  /** By address. */
  readonly usages: ReadonlyMap<string, readonly Usage[]>;
  readonly problems: readonly BindProblem[];
}

/** Every usage of every address, found in one scan. */
export async function askEngine(ground: Ground, addresses: readonly string[]): Promise<Answer> {
  const { tree, world } = ground;
  const scanned = tree.list().flatMap(({ path, obstacle }) => (obstacle === null ? [path] : []));
  const scan = await openTypeScript(
    {
      tree,
      scanned,
      installed: ground.installed(WHOLE_TREE),
      settings: WHOLE_TREE,
      progress: () => undefined,
      deepStack: true,
    },
    addresses.map((address) => ({
      key: address,
      symbol: parseSymbol(address, world),
      role: 'old',
      removed: false,
      receivers: [],
      to: [],
    })),
  );
  const usages = new Map<string, Usage[]>(addresses.map((address) => [address, []]));
  for (const usage of scan.judge().usages) usages.get(usage.symbol)?.push(usage);
  return { usages, problems: [...scan.bound.problems.values()] };
}
